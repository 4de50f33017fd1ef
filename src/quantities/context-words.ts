/** Words around a number that decide what it is. */
import {wordSet} from '../word-set.ts';

/** Make the number behind them rough. */
export const hedges = wordSet(`
	about around roughly approximately approx circa ca nearly almost some maybe perhaps probably say estimated
	approximate rough near close something somewhere practically ~ ≈ ±
`);

/** Behind a number: "twenty or so", "fifty-ish", "thirty-odd". */
export const hedgeTails = wordSet('ish odd something plus');

/** A number behind one of these is a name: "version 12", "page 4", "Java 17". */
export const labelNouns = wordSet(`
	version v ver release build revision rev page pages tab line row column step phase level tier grade band
	circular room floor ticket issue bug pr mr rfc adr sprint epic story http https status error port java jdk
	python node nodejs postgres postgresql mysql oracle php react angular vue spring ruby rails django windows
	ubuntu debian ios android kubernetes terraform es ecmascript typescript dotnet net gpt iso soc pci no nr nrs
	nos number num article section clause chapter item appendix slide question gate group series figure fig table
	exhibit annex paragraph para rule point form track platform bus flight runway unit module layer type class
	category scope priority severity sev day week stage wave round game level volume vol part lot block site
	plant terminal
`);

/** Of those, the ones that name only what is written in digits: "unit two" and "day one" are left alone. */
export const labelNounsForDigits = wordSet(`
	es net no spring rails oracle unit bus point form type part lot block say class scope
`);

/** Before a time unit these make it no amount: "the hours", "office hours". */
export const noAmountBefore = wordSet(`
	the these those my our your his her their its office working business opening peak early old dark good bad
	school visiting rush core fewer less more man person happy golden recent of both same which what whose no
	past last first final next previous other weekday on-call late long
`);

/** Words that end a look for the noun a number counts. */
export const functionWords = wordSet(`
	a about above across after again against all almost already also always am an and another any anything are
	around as ask asks at away back be because been before began behind being below between both brings but by
	came can cannot come comes costs could did do does doing done down during each either else ends even ever
	every everybody everyone everything except falls fell few for from gets gives goes going got had half happens
	has have having he helps her here him his how however i if in instead into is isn it its just keeps knows
	last leaves less let lets like looks makes many may maybe me means might mine more most much must my myself
	needs never next no nobody none nor not nothing now of off often on once one only onto or other others our
	ours out over own pays per perhaps plus previous probably put quite rather really runs said same saves says
	second seems shall she should shows since so some sometimes soon still such takes than thanks that thats the
	their theirs them themselves then there these they this those though three through thus till times to today
	together tomorrow too toward towards turns two under unless until up upon us used uses usually versus very
	via vs wants was wasn we well went were what when where whereas whether which while who whole whose why will
	wins with within without works would x yes yesterday yet you your yours yourself it's that's there's he's
	she's what's who's let's isn't wasn't don't didn't
`);

/** Between a number and its noun these are passed over: "12 of our clients", "14 more tickets". */
export const nounModifiers = wordSet(`
	more fewer less extra other of our the my your their these those such whole own
`);

/** Plurals without an s. */
export const irregularPlurals = wordSet(`
	people ppl men women children staff teeth mice folk folks criteria personnel crew data clientele devs leads
`);

/** Words in s that are no plurals. */
export const falsePlurals = wordSet(`
	analysis basis business class process progress success access status bonus focus address express plus minus
	across loss boss less unless gas bus news always perhaps sometimes besides towards afterwards afterward
	nowadays
`);

/** Before "one": a pronoun, not a number. */
export const notOneBefore = wordSet(`
	the this that which each every any no another what some old new first last next previous other such right
	wrong big good bad hard easy small only own our my your his her their many everyone good-sized whole second
	third nice fair tough single little better best
`);

/** Before a bare "one": a number all the same. */
export const oneBefore = wordSet(`
	to from was were now is are only just minus negative by least most than with and or at exactly of over under
	plus not
`);

const going = <Way extends 'up' | 'down' | 'either'>(way: Way, verbs: string): readonly [string, Way][] =>
	[...wordSet(verbs)].map((verb) => [verb, way]);

/** Words of change, and which way the figure behind them went. */
export const changeVerbs: Readonly<Record<string, 'up' | 'down' | 'either'>> = Object.fromEntries([
	...going(
		'down',
		`
		cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering dropped drop drops dropping fell
		fall falls fallen falling shrank shrink shrunk shrinking decreased decrease decreases decreasing down declined
		decline slashed slash shaved shave trimmed trim saved save saves saving sank sunk lost fewer less
		`,
	),
	...going(
		'up',
		`
		raised raise raises raising grew grow grows grown growing rose rise rises risen rising increased increase
		increases increasing improved improve improves improving lifted lift climbed climb gained gain gains up boosted
		boost jumped jump
		`,
	),
	...going(
		'either',
		`
		went go goes gone going moved move moves changed change changes took take takes taken brought bring brings
		turned became come came gets got
		`,
	),
]);

/** Verbs with the factor inside: their place is the quantity. */
export const factorVerbs: Readonly<Record<string, number>> = {
	halve: 0.5,
	halved: 0.5,
	halves: 0.5,
	halving: 0.5,
	double: 2,
	doubled: 2,
	doubles: 2,
	doubling: 2,
	triple: 3,
	tripled: 3,
	triples: 3,
	tripling: 3,
	treble: 3,
	trebled: 3,
	trebling: 3,
	quadruple: 4,
	quadrupled: 4,
	quadrupling: 4,
	quintuple: 5,
	quintupled: 5,
	tenfold: 10,
	twofold: 2,
	threefold: 3,
	fourfold: 4,
	fivefold: 5,
	sixfold: 6,
	sevenfold: 7,
	eightfold: 8,
	hundredfold: 100,
	twice: 2,
	thrice: 3,
};

/** Of those, the forms that are also adjectives or nouns and count only before what they act on. */
export const factorWordsWithObject = wordSet('double triple treble quadruple quintuple halves triples');

/** What such a form acts on starts with one of these. */
export const objectStarts = wordSet(`
	the our my your their his her its what that this it them in over for as to and
`);
