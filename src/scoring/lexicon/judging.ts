import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** Who is judged in an answer, and the words that judge. No class here says anything by itself: only together do they. */
export const judging = {
	above: {
		says: 'names those who decide',
		words: [
			...nouns(
				'company firm employer corporation organisation organization manager director executive exec boss owner shareholder investor bureaucrat suit chief vp clerk committee board accountant consultant',
			),
			...split(
				'management leadership hr personnel corporate headquarters hq upstairs finance accounting controlling payroll legal procurement purchasing product marketing planning sales ceo cfo cto coo bureaucracy brass c-suite higher-ups bigwigs',
			),
		],
	},
	beside: {
		says: 'names those who work alongside',
		words: [
			...nouns(
				'colleague teammate coworker co-worker peer junior senior dev developer engineer coder programmer tester architect lead other newcomer',
			),
			...split('rest crew squad team half most everybody everyone they them folks guys lot ppl people'),
		],
	},
	unfit: {
		says: 'calls somebody unfit',
		words: split(
			'useless clueless incompetent lazy ignorant stupid dumb hopeless helpless incapable mediocre weak spineless gutless cowardly dishonest greedy stingy asleep sleeping sleepy blind deaf overpaid overrated inept amateurish unprofessional unqualified dead-weight deadweight arrogant heartless disorganised disorganized dysfunctional toxic ungrateful cheap shameless careless worthless dim dense backward rotten corrupt two-faced unreliable untrustworthy out-of-touch childish laughable pathetic',
		),
	},
	insult: {
		says: 'insults',
		words: nouns(
			'idiot moron fool clown imbecile cretin dimwit halfwit muppet amateur loser liar coward crook parasite puppet sheep bean-counter pencil-pusher pen-pusher paper-pusher number-cruncher box-ticker yes-man freeloader slacker passenger deadwood dinosaur leech vulture joker genius bozo jerk hypocrite dunce donkey ape monkey monkeys ostrich clot wally prat plonker numpty',
		),
	},
	neglects: {
		says: 'tells of neglect or bad faith',
		words: verbs(
			'ignore forget+:forgot:forgotten overlook neglect dismiss botch bungle mishandle mismanage squander sabotage obstruct dodge betray cheat mislead:misled exploit mistreat underpay:underpaid undervalue belittle humiliate insult fob+ stonewall lie:lied bury dither waffle meddle micromanage',
		),
	},
	heeds: {
		says: 'tells of heeding somebody',
		words: verbs(
			'listen care thank notice bother answer reply value appreciate respect keep:kept deliver understand:understood trust support dare recognise recognize reward acknowledge honour',
		),
	},
	luxury: {
		says: 'names something that money went on',
		words: nouns(
			'lobby rebrand rebranding jet yacht offsite off-site gala party renovation refurbishment sofa carpet chair chandelier retreat statue logo villa limousine limo champagne banquet fountain aquarium mural sculpture golf resort cruise cocktail barista espresso beanbag foosball caterer decor marble penthouse sponsorship parade anniversary mercedes bmw tesla audi porsche prado bmws skybox',
		),
	},
	lavish: {
		says: 'tells of spending',
		words: verbs(
			'buy:bought blow:blew:blown burn waste spend:spent splash squander renovate repaint redecorate refurbish fly:flew:flown lavish treat pour throw:threw:thrown sink:sank:sunk hand fund',
		),
	},
	praise: {
		says: 'praises, or mocks',
		words: split(
			'great wonderful brilliant lovely fantastic marvellous marvelous splendid superb fabulous charming excellent bravo congratulations congrats hilarious perfect amazing delightful magnificent priceless typical classic nice beautiful terrific hooray hurrah',
		),
	},
	excuse: {
		says: 'calls it an excuse',
		words: nouns(
			'excuse story song tune promise fairy-tale fairytale pretext lullaby nonsense refrain answer',
		),
	},
	superlative: {
		says: 'sets somebody above all',
		words: split(
			'best smartest strongest brightest ablest finest greatest cleverest fastest sharpest ablest irreplaceable indispensable exceptional unmatched unrivalled unrivaled unequalled superior brilliant genius gifted outstanding extraordinary overqualified unique invaluable peerless elite world-class top-notch legendary one-of-a-kind',
		),
	},
	kin: {
		says: 'speaks of home and its costs',
		words: split(
			'wife husband spouse partner kid kids child children baby babies twins newborn daughter son mother father mum mom dad parents family rent mortgage landlord loan loans debt debts bills emi daycare nursery kindergarten childcare tuition alimony overdraft groceries heating wedding divorce apartment flat fiancee fiance',
		),
	},
} as const satisfies Record<string, WordClass>;
