import {nouns, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** Whom one blames and for what. No class here says anything by itself: only together do they. */
export const blaming = {
	deed: {
		says: 'names what anybody can be expected to do',
		words: split(
			'know knows knew known understand understands understood see sees saw seen read reads listen listens listened care cares cared ask asks asked answer answers answered look looks looked find finds found open opens opened come comes came show shows showed shown write writes wrote written thank thanks thanked notice notices noticed help helps helped bother bothers bothered reply replies replied recognise recognised recognize recognized recognises recognizes spell tell told stand stood set sat run ran believe visit visited touch touched use used call called treat learn learned learnt meet met warn warned explain explained remember remembered build built ship shipped work worked think thinks thought try tried respect value valued appreciate appreciated say said speak spoke talked mention mentioned lift lifted pick',
		),
	},
	harm: {
		says: 'tells of harm done by somebody',
		words: [
			...verbs(
				'break:broke:broken lose:lost forget+:forgot:forgotten ignore waste burn:burned:burnt mismanage dodge block delay botch wreck ruin overlook stall bungle dither squander neglect fumble drag+ shout yell complain hide:hid:hidden mess cheat lie:lied trick sabotage obstruct underestimate cancel+ reject deny refuse shelve postpone',
			),
			...split(
				'slept sleeps asleep slow slows slowed dumped dumps sucks stole steals screwed screws wrecked idle loaf',
			),
		],
	},
	perk: {
		says: 'names something that others got or that money went on',
		words: [
			...nouns(
				'car boat chair sofa carpet lobby offsite off-site party dinner gala retreat hotel banquet logo rebrand video signage renovation consultant agency statue fountain yacht jet pizza mug hoodie cruise barista limousine villa waterfall mural banner slogan villa suite spa sculpture golf beanbag',
			),
			...split(
				'champagne bubbly ibiza dubai cabo vegas monaco davos bali lisbon barcelona maldives mallorca marbella miami hawaii phuket prosecco caviar sushi catering marble furniture decor kickoff',
			),
		],
	},
	mockword: {
		says: 'says mockingly how things seem',
		words: split(
			'apparently evidently presumably supposedly magically conveniently funnily oddly curiously mysteriously miraculously somehow suddenly illuminating fascinating priceless laughable regrettable typical typically allegedly convenient funny hilarious',
		),
	},
	round: {
		says: 'names what comes round again',
		words: split(
			'year years cycle cycles quarter quarters round rounds review reviews time times spring summer autumn fall winter month months reorg reorgs meeting meetings season',
		),
	},
	betters: {
		says: 'names those who fare better',
		words: split(
			'sales directors director executives execs bosses managers management founders consultants board ceo shareholders leadership gentlemen friends favourites favorites suits contractors newcomers marketing partners',
		),
	},
} as const satisfies Record<string, WordClass>;
