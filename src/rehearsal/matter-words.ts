/** The words that tell which thing a figure is of: which say nothing of it, and which mean one thing. */
import {functionWords} from '../quantities/context-words.ts';
import {wordSet} from '../word-set.ts';

/** Words that say nothing of which thing it is; any other word does, however short. */
const plainWords: ReadonlySet<string> = new Set(
	(
		'a about above all almost already also altogether am an and any are around as at be because been being before back bit ' +
		'brought but by came come comes coming did do does doing done down each even exactly fact fall fallen falling fell few ' +
		'for from got grew grow grown had has have having hence i in increase increased indeed instead into is it its ' +
		'just least let like made make makes me mean meant mentioned mind more most money my myself nearly new no not of off oh ok on ' +
		'once one only or our ours over own percent percentage point points precisely quite rather real really reduce ' +
		'reduced reducing remember remind rise risen rising rose roughly said same say saying shrank since so some sorry ' +
		'still than thanks that the their them then there therefore these they thing this those though thousand million ' +
		'three times to today told too took total two under until up us very was we well went were what when where which ' +
		'while will with within work would yes you your correction correct again after now currently recently earlier ' +
		'previously formerly early always usually normally typically actually finally overall ' +
		'cut cuts cutting decrease decreased drop dropped drops lower lowered lowering improve improved raise raised lift ' +
		'lifted bring brings get gets getting becoming became become reach reached stand stands stood start started sit ' +
		'sits take takes taking taken used went go goes move moved jump jumped climb climbed shrink ' +
		'worth save saves saved saving put puts call counted count counts give gives gave keep keeps kept add adds added ' +
		'amount amounts number numbers figure figures sum rate rates level levels average mean time times instead of ' +
		'back less fewer lesser faster slower shorter longer smaller bigger larger higher better thank decision decisions team ' +
		'need needs needed require requires required ' +
		'because due euro euros eur dollar dollars usd pound pounds gbp franc francs chf rupee rupees lakh crore yen ' +
		'krona kronor zloty thousand thousands million millions k m hundred hundreds dozen half third quarter ' +
		'second seconds minute minutes hour hours day days week weeks month months quarters year years annually annual per ' +
		'every pa finance controlling ' +
		'honestly something somewhere some yeah yes okay well pretty kind sort near nearly only merely sir look see ' +
		'know think believe happen happens happening happened run show shows showed shown say call company firm house ' +
		'business everybody everyone nobody people together whole entire actual effectively basically simply ' +
		'enough works useful per-cent leave leaves leaving left out come handled deal deals dealing serve serves ' +
		'produce produces produced receive receives received end ends ended won win wins winning spot mark ' +
		'somebody someone anybody anyone nowadays thing things throughout roundabout here ' +
		'successfully personally gone turned turn turns turning won’t doesn’t cannot able thus hence single own mine ' +
		'daily weekly monthly yearly finish finished finishes complete completed working among within ten five twenty'
	).split(' '),
);

/** Numbers in words, and what is counted in: they belong to a figure, and tell no thing. */
const ofFigures = wordSet(`
	zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen couple few several single pair grand mil bn lakh pct
	fourth fifth sixth tenth thirds quarters half halves halved doubled tripled twice thrice
	bit bits byte bytes kb mb gb tb pb gig gigs meg megs megabyte megabytes gigabyte gigabytes terabyte terabytes kilobyte
	kilobytes min mins hr hrs sec secs ms ns wk wks mo mos yr yrs annum cent cents buck bucks quid cm centimetre centimetres
	centimeter centimeters metre metres meter meters kg kilo kilos km litre litres liter liters percentile kw kilowatt kilowatts
`);
/** Words that go with anything. */
const ofAnything = wordSet(`
	can could can't couldn't would wouldn't won't must may might if who who's whom whose how why when way ways thing things stuff
	other others another his him her he she them themselves theirs ours mine himself itself ourself anyone else ever never
	ask asking asked bonus want wanted wants hoping please propose suggest consider fair glad recognition reward
	good nice happy great best better bad easy hard proud lovely love loves hate hated
	hi hey hello morning sir oh lol btw anyway honest naturally kindly literally totally honestly basically quite rather pretty
	much many lot lots most more less enough whole huge rare fresh
	thought think thinking guess suppose reckon says say told talked heard mean means meant wrote
	job work works worked working life case cases part parts time times side end begin began beginning start started past
	now then today january february march april june july august september october november december spring summer autumn winter
	use uses using used usage normal typical ordinary usual exactly precisely
	ready done able look looking looks try tried trying sit sits sitting
	since between during without through against among besides toward towards around away
	i'm we're it's that's there's he's they're you're don't doesn't didn't isn't wasn't hasn't haven't aren't weren't
	due cause because thanks mostly nearly still just even also
`);

/** Whether a word in lower case says something of which thing it is. */
export const tellsThing = (word: string): boolean =>
	/\p{L}/u.test(word) &&
	word.length > 1 &&
	!ofFigures.has(word) &&
	!ofAnything.has(word) &&
	!functionWords.has(word) &&
	!plainWords.has(word) &&
	!plainWords.has(word.replace(/['’].*$/u, ''));

/** Measures and doings that have several names; with their plain forms. The first stands for all. */
const measures = [
	'outage incident downtime breakdown stoppage interruption',
	'error fault failure fail mistake slip',
	'bug defect flaw',
	'complaint grievance complain',
	'wait queue waiting',
	'turnaround throughput-time cycle-time',
	'release deploy deployment rollout',
	'refund chargeback reimbursement',
	'appointment booking reservation',
	'parcel shipment package consignment',
	'hire recruit recruitment vacancy',
	'customer client account-holder',
	'guest visitor',
	'accident injury',
	'waste scrap',
	'sale sell sold',
	'lend lent loan borrow borrowed',
	'buy bought purchase',
	'write wrote written',
	'teach taught',
	'send sent',
	'lose lost loss losing',
	'solve resolve resolution solution',
	'choose chose chosen choice',
	'grow growth grew grown',
	'hold held',
	'catch caught',
	'drive drove driven driver',
	'speak spoke spoken',
	'income revenue turnover takings',
	'margin profit',
	'absence absenteeism sick-leave sickness',
	'trainee apprentice',
	'pupil student',
	'delay lateness late',
	'punctuality on-time',
	'click click-through',
	'stock inventory',
	'order ordering',
	'quote quotation',
	'debt receivable arrears overdue',
	'backlog pile',
	'bake baking baked',
	'crash crashing',
	'attend attendance attendee',
	'subscriber subscription',
	'member membership',
	'donation donor donate gift',
	'volunteer volunteering',
	'truck lorry',
	'flat apartment',
	'restore restoration recover recovery',
] as const;

/** A word with the endings it may take. */
function formsOf(word: string): readonly string[] {
	const bare = word.replace(/e$/u, '').replace(/y$/u, 'i');
	const doubled = /[^aeiou][aeiou][bdgmnpt]$/u.test(word) ? [`${word}${word.slice(-1)}ed`] : [];
	return [word, `${word}s`, `${bare}es`, `${bare}ed`, `${word.replace(/e$/u, '')}ing`, ...doubled];
}

/** Different words for one thing, and forms of a word that no ending tells. The first stands for all. */
const alike = [
	'page pages alert alerts',
	'latency response responses',
	'suite suites tests test testing tested',
	'batch batches job jobs run runs running',
	'ticket tickets',
	'return returns returned',
	'bill bills cost costs costing spend',
	'ship ships shipped shipping',
	'remove removed rid eliminated gone',
	'find found finds finding',
	'engineer engineers developer developers',
	'store shop',
	'worker workers employee employees',
	'launch launches',
	'rewrite rewriting rewrote',
	'refresh refreshes refreshed',
	'query queries queried',
	'build builds built',
	'app apps application applications',
	'user users',
	'sign-up sign-ups signup signups registrations registration',
	'download downloads install installs',
	'cloud aws azure hosting',
	'lead leads leading led',
] as const;

/** Each of those words with the one that stands for it. */
export const oneWord: ReadonlyMap<string, string> = new Map([
	...measures.flatMap((group) => {
		const words = group.split(' ');
		return words.flatMap(formsOf).map((word) => [word, words[0] ?? word] as const);
	}),
	...alike.flatMap((group) => {
		const words = group.split(' ');
		return words.map((word) => [word, words[0] ?? word] as const);
	}),
]);
