/** The guards of the chart in a few words each, for whoever reads a drawing of it. */
import type {FactName} from '../src/scoring/assessment.ts';
import type {Slip} from '../src/terms.ts';
import type {guards} from './guards.ts';
import type {NamedGuard, Row} from './walk.ts';

/** What an answer did, as it fits after “and”. */
const factWords = {
	bonus: 'names the bonus',
	'in-a-word': 'is a word or two',
	amount: 'names a sum',
	date: 'names a date',
	'own-day': 'names a day of their own',
	reason: 'gives a reason',
	figure: 'claims a figure',
	thanks: 'thanks',
	acknowledged: 'sees their side',
	credit: 'credits others',
	'sole-credit': 'takes all the credit',
	open: 'is open',
	question: 'asks back',
	'yes-no': 'asks for a yes or a no',
	'asks-why': 'asks why',
	'asks-money': 'asks for the pot',
	'asks-how-much': 'asks what is realistic',
	'asks-others': 'asks about others',
	'asks-view': 'asks what is thought of it',
	'asks-meaning': 'asks what is meant',
	'asks-fallback': 'asks what if not',
	'asks-heard': 'asks whether it was heard',
	'asks-if-me': 'asks if it is about them',
	'asks-exact': 'asks if it must be exact',
	'asks-secret': 'asks if others would hear',
	dictates: 'tells them what to write',
	'asks-if-fine': 'asks whether that is wrong',
	'asks-either': 'asks which of two it is',
	'asks-until': 'asks since or until when',
	'asks-company': 'asks how the company does',
	'asks-say': 'asks if they have a say',
	'asks-rule': 'asks for the rule',
	'asks-rather': 'asks what they would rather',
	'asks-weighs': 'asks what counts more',
	'asks-against': 'asks what is against it',
	'asks-words': 'asks for their words',
	'asks-place': 'asks what they would do',
	'asks-whom': 'asks to whom',
	'asks-gone': 'asks where it went',
	'asks-spent': 'asks who got it',
	'asks-trust': 'asks if they are believed',
	'asks-both': 'asks which it is',
	'asks-names': 'asks for names',
	'asks-limit': 'asks how far they may go',
	'asks-long': 'asks how long is enough',
	'asks-part': 'asks for their part',
	'asks-told': 'asks if they will be told',
	'asks-chance': 'asks for the chances',
	'asks-before': 'asks if they ever did',
	'asks-noted': 'asks if it is noted',
	'asks-next': 'asks what comes next',
	'asks-back': 'asks to come back to it',
	'asks-you': 'asks about themselves',
	'asks-which': 'asks which of two',
	shares: 'shares it with others',
	'by-contract': 'points to a contract',
	'asks-verdict': 'asks where it stands',
	'you-said': 'holds them to their word',
	'others-got': 'tells what others got',
	parts: 'says goodbye',
	insists: 'insists on a question',
	'leaves-it': 'leaves the word',
	greets: 'asks how they are',
	'asks-time': 'asks if there is time',
	'asks-leave': 'asks for leave',
	'checks-back': 'asks if that will do',
	invites: 'hands it over',
	'names-witness': 'names a witness',
	'asks-size': 'asks if it is too much',
	'asks-fact': 'asks if it is so',
	'asks-purpose': 'asks why that is asked',
	feels: 'says how it feels',
	'said-before': 'says it was told',
	unknown: 'does not know',
	refuses: 'says no',
	'was-promised': 'tells of a promise',
	deed: 'tells of work done',
	counts: 'names a quantity',
	compares: 'tells both ends',
	'names-work': 'names the work',
	'puts-right': 'puts the summing-up right',
	'not-so': 'says no to the summing-up',
	announces: 'says it will be told',
	brings: 'tells what it brought',
	effort: 'tells what it took',
	disputes: 'disputes a target',
	'other-pot': 'names another pot',
	split: 'splits it',
	'later-payment': 'takes it later',
	'other-form': 'takes another form',
	'pays-from-gain': 'pays from the gain',
	suggests: 'suggests something',
	'wishes-deed': 'wants something done',
	'offers-work': 'offers work',
	'asks-process': 'asks for the process',
	'asks-criteria': 'asks for criteria',
	'asks-backing': 'asks for backing',
	'offers-material': 'offers a page',
	'names-owner': 'names an owner',
	'asks-date': 'asks for a date',
	'sets-bar': 'sets a bar',
	'in-writing': 'wants it in writing',
	interim: 'offers a smaller step',
	'next-step': 'says the next step',
	accepts: 'accepts',
	concedes: 'concedes',
	'competing-offer': 'has another offer',
	criterion: 'names a rule',
	'one-off': 'asks once',
	'waives-money': 'wants no money',
	'asks-other': 'asks what else there is',
	matter: 'wants something other than a bonus',
	'drops-matter': 'turns such a thing down',
	'worn-out': 'is worn out',
	'wants-nothing': 'wants nothing but to be heard',
	'names-bonus': 'speaks of a bonus',
	'own-decision': 'shows the own decision',
	'beyond-role': 'goes beyond the role',
	caveat: 'names a caveat',
	'offers-check': 'offers a check',
	trade: 'trades',
	discount: 'discounts',
	'wish-to-stay': 'wishes to stay',
	'owns-fault': 'owns the fault',
	repair: 'mends it',
	'restates-terms': 'restates the terms',
	'ranks-options': 'ranks the options',
	'changed-figure': 'changes a figure',
	'we-became-i': 'turns “we” into “I”',
	'left-blank': 'leaves a blank',
	'fills-blank': 'fills the blank',
	'own-question': 'asks something of their own',
	'asks-again': 'asks again',
	counters: 'names another sum',
	corrects: 'puts it right',
	'thinks-over': 'wants time to think',
	'asks-deed': 'asks somebody to do something',
} as const satisfies Readonly<Record<FactName, string>>;

/** What ends a meeting before its time. */
export const gone = 'patience or trust runs out';

type Params = NonNullable<NamedGuard['params']>;

/** What an answer did, all of it. */
const allFacts = ({facts: names}: Params): string =>
	(names as readonly FactName[]).map((name) => factWords[name]).join(' and ');

function facts({facts: names}: Params): string {
	const said = (names as readonly FactName[]).map((name) => factWords[name]);
	const last = said.at(-1) ?? '';
	return said.length > 1 ? `${said.slice(0, -1).join(', ')} or ${last}` : last;
}

const slipWords: Readonly<Record<Slip, string>> = {
	figure: 'a figure changed',
	deed: 'we became I',
	blank: 'a blank was left',
};

/** The last part of a dotted name. */
const tail = (name: unknown): string => String(name).replace(/^.*\./, '');

const byWhat = (by: unknown): string => (typeof by === 'string' ? ` by ${by}` : '');

/** The parts of the terms that are known. */
const named = (parts: unknown): string => (parts as readonly string[]).join(' and ');

/** One entry a guard. */
const guardWords = {
	unclear: 'cannot be followed',
	asksWhatIsMeant: 'only asks what is meant',
	onlyAsksAgain: 'only asks again what was passed over',
	holdsOn: 'a question that was passed over was just taken up',
	asksAtLast: 'asks something before they part',
	hasNoMore: 'has nothing more to ask',
	lastStraw: gone,
	lastUnclear: gone,
	lastSilence: gone,
	concedes: 'drops it',
	threatens: 'a threat',
	strong: 'strong',
	fair: 'fair',
	did: facts,
	strongAnd: (params) => `strong and ${facts(params)}`,
	asksForBar: 'asks for a bar',
	leavesOpen: (params) => `${allFacts(params)}, no day`,
	cashAndAll: (params) => `cash possible and ${allFacts(params)}`,
	didAll: allFacts,
	knows: ({parts}) => `${named(parts)} told by now`,
	convincedKnows: ({parts}) => `manager convinced, ${named(parts)} told by now`,
	payableKnows: ({parts}) => `manager convinced, with cash there and ${named(parts)} told by now`,
	kindlyNamesForm: 'names something other than money, not hostile',
	changesTerms: 'names what the terms should say',
	convincedHandsOver: 'manager convinced, asks for their word or offers a page, and says what goes in',
	proposes: (params) => `in any words ${facts(params)}`,
	kindlyDid: (params) => `${facts(params)}, not hostile`,
	fairAnd: (params) => `fair and ${facts(params)}`,
	weakAndTired: 'weak and patience short',
	briefDrill: 'a drill over too soon',
	earlyInDrill: 'a drill over too soon',
	sourEarly: 'hostile and weak, and a drill over too soon',
	repairsEarly: 'owned, and a drill over too soon',
	lastOfDrill: 'the last answer of a drill',
	unclearAtLast: 'unclear, and the last answer of a drill',
	spent: 'the last answer of a drill',
	spentWithin: 'the last answer of a drill, its pushback open',
	spentAtLarge: 'the last answer of a drill, nothing summed up',
	spentInAnger: 'the last answer of a drill, trust or patience gone',
	brief: 'a word or two, and no more',
	lowers: 'asks for less',
	sour: 'hostile and weak',
	slipped: ({slip}) => slipWords[slip as Slip],
	showedNothing: () => 'nothing was told that could be checked',
	announces: 'says it will be told, and hardly tells it',
	showsSomething: 'brings a figure or a worth, however loose',
	wishesOnly: 'wants something else, no sum named',
	waivesMoneyNow: 'wants no money',
	turnsToMatter: 'comes for something other than a bonus',
	wornOut: 'is worn out, and wants nothing so far',
	wantsMore: 'wants something that has no answer yet',
	leavesWish: 'something wanted has no answer yet',
	wishIs: ({form}) => `${String(form)} is next`,
	strikes: 'says that something given was never asked for',
	declinesForms: 'wants nothing of the kind',
	wantsOther: 'wants something else instead',
	isExact: 'said what exactly',
	believes: 'talked about with the money, manager convinced',
	carries: 'there is something to build it on',
	tellsMore: 'told what would be asked next',
	bonusUntold: 'a bonus is wanted as well',
	wishesFirst: 'begins with something other than the bonus',
	namesNothing: 'no bonus wanted, and nothing else named',
	givenLast: 'the one thing wanted was just given',
	refusedLast: 'the one thing wanted was just refused',
	givenOnly: 'no bonus wanted, something else given',
	refusedOnly: 'no bonus wanted, and the rest refused',
	isContent: 'wants no money, and something else is agreed',
	misses: ({move}) => `misses ${tail(move)}`,
	namesAmount: 'sum is named',
	knowsTheAsk: 'sum and reason are known',
	explainsAmount: 'sum has a reason',
	takesOther: 'takes what the manager can give',
	takesUnnamed: 'takes something else without a name',
	wantsMoneyAfterAll: 'wants money after all',
	fairTakesOther: 'fair and takes what the manager can give',
	cash: 'cash possible',
	cashAnd: (params) => `cash possible and ${facts(params)}`,
	amends: 'another day, part or condition for what was agreed',
	asksExact: 'asks what exactly is agreed, or says otherwise',
	strongAndConvincedDid: (params) => `strong, manager convinced and ${facts(params)}`,
	fairWithCash: 'fair, cash possible',
	strongAndConvinced: 'strong, manager convinced',
	fairAndConvinced: 'fair, manager convinced',
	convincedAnd: (params) => `fair, manager convinced and ${facts(params)}`,
	substantialAndConvinced: 'brings figures or worth, manager convinced',
	repairs: 'owns it politely',
	hasAgreed: 'something firm was just agreed',
	dropped: 'given up, and nothing agreed',
	nextIs: ({branch}) => `${String(branch)} is next`,
	headsFor: ({ending, by}) => `heading for ${String(ending)}${byWhat(by)}`,
	endsAs: ({ending, by}) => `${String(ending)}${byWhat(by)} as summed up`,
	keepsOffer: 'an offer is still there',
	refusesAfterYielding: 'heading for clean no, last point settled',
	overruled: 'money agreed, and HR left to decide',
	delayed: 'a wait was agreed',
} as const satisfies Readonly<Record<keyof typeof guards, string | ((params: Params) => string)>>;

const guardIn = ({type, params = {}}: NamedGuard): string => {
	const words: string | ((params: Params) => string) = guardWords[type];
	return typeof words === 'string' ? words : words(params);
};

/** What takes everything that no row before it has taken. */
export const otherwise = 'otherwise';

const eventWords: Readonly<Record<string, string>> = {SILENCE: 'silence', LEAVE: 'the lead leaves'};

/** When a row is taken, in words: its guard, with the event before it where that is not an answer. */
export function sayWhen({event, guard}: Pick<Row, 'event' | 'guard'>): string {
	if (event?.startsWith('xstate.done') === true) return 'closed';
	const words = guard === undefined ? otherwise : guardIn(guard);
	const before = event === undefined ? undefined : eventWords[event];
	if (before === undefined || words === gone) return words;
	return guard === undefined ? before : `${before} and ${words}`;
}
