/** The words that tell which thing a figure is of: which say nothing of it, and which mean one thing. */

/** Words that say nothing of which thing it is; any other word does, however short. */
export const plainWords: ReadonlySet<string> = new Set(
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
		'business everybody everyone nobody people together whole entire actual effectively basically simply'
	).split(' '),
);

/** Different words for one thing, and forms of a word that no ending tells. The first stands for all. */
const alike = [
	'outage outages incident incidents',
	'page pages alert alerts',
	'release releases deploy deploys deployment deployments',
	'bug bugs defect defects',
	'latency response responses',
	'suite suites tests test testing tested',
	'batch batches job jobs run runs running',
	'fail failed failing failure failures fails',
	'error errors mistake mistakes',
	'ticket tickets',
	'return returns returned',
	'bill bills cost costs costing spend',
	'ship ships shipped shipping',
	'remove removed rid eliminated gone',
	'find found finds finding',
	'engineer engineers developer developers',
	'client clients customer customers',
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
export const oneWord: ReadonlyMap<string, string> = new Map(
	alike.flatMap((group) => {
		const [first = '', ...others] = group.split(' ');
		return [first, ...others].map((word) => [word, first] as const);
	}),
);
