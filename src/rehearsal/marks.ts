/** Words around a figure that say which of several it may be: a plan, a part, an average, what was once. */

/** Each kind of word, as it is looked for in a sentence in lower case. */
export const marks = {
	/** What is wanted, promised or expected, and not yet so. */
	plan: /\b(?:targets?|goals?|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|budgeted|expect(?:s|ed)?|forecast|promised?|estimated?|quoted|should|would|could|hope[ds]?|want(?:s|ed)?|intend|commit(?:ted)?|commitment|sla|slo|contract|policy|limit|allowed|threshold|supposed|meant to|going to|if|must|by law|required|ministry's|were given|will|we'll|i'll|next (?:year|quarter|month|week|spring|summer|autumn|winter|release))\b/u,
	/** One thing beside another. */
	other:
		/\b(?:another|others?|else|elsewhere|different|separate|separately|besides|additional|additionally|extra|on top|second one|the same for|as for|on the other hand|whereas|unlike|versus|compared|too|also)\b/u,
	/** A part of a whole. */
	part: /\b(?:alone|of (?:those|these|them|which|that|mine)|only (?:in|for|on|at)|just (?:in|for|on|at)|one of|some of|part of|out of|the rest|the remainder|remaining|my own|mine|myself|so far|each of)\b|¤ {1,3}of (?:the|my|our|your|them|those|these|which)\b/u,
	/** So many of a number that is known. */
	portion:
		/¤ {1,3}of (?:the|my|our|your|them|those|these|which|mine)\b|\b(?:alone|one of|(?<!all )of (?:them|those|these|which))\b/u,
	/** The whole of something. */
	whole:
		/\b(?:total|totals|overall|all told|altogether|all in all|in all|all together|together|combined|entire|whole|across|everything|everyone|all of)\b/u,
	/** One of several, taken by itself. */
	each: /\b(?:each|every|apiece|per|a head|individual)\b/u,
	/** Which point of a spread it is. */
	middle: /\b(?:median|typical|typically|p50|half of them)\b/u,
	mean: /\b(?:average|averages|averaged|mean|on average)\b/u,
	tail: /\b(?:p9\d|p75|95th|99th|percentile|worst|peak|slowest|longest|max|maximum|tail|at most|record)\b/u,
	best: /\b(?:best|fastest|quickest|shortest|min|minimum|at best)\b/u,
	/** What was so once. */
	once: /\b(?:used to|formerly|previously|originally|before|back then|back when|when (?:i|we) (?:came|took|started|joined|began|got)|at the (?:start|beginning|outset)|in the beginning|at launch|until (?:now|then|i|we)|earlier|once|back in|the year before|initially|had been|old)\b/u,
	/** What is so now. */
	now: /\b(?:now|today|these days|currently|nowadays|by now|meanwhile|down to|already|any ?more|at the moment|lately|at present|since)\b/u,
	/** What is left. */
	still: /\b(?:still|left|remain|remains)\b/u,
	/** Takes back or makes exact what was said. */
	amends:
		/\b(?:actually|in fact|sorry|correction|i mean(?:t)?|more like|closer to|rather|let's say|call it|make it|make that|to be (?:honest|fair|precise|exact)|truth is|strictly|honestly|misspoke|well)\b/u,
	/** Takes up what was said. */
	again:
		/\b(?:as i said|like i said|i (?:told|said|mentioned)|remember|as mentioned|again|that one|the same|said before|you know)\b/u,
	denied: /\b(?:not|no|never|nobody|none|nothing|without|isn't|wasn't|didn't|doesn't|don't|hardly)\b/u,
	/** What others have. */
	foreign:
		/\b(?:industry|competitors?|market|elsewhere|other (?:teams?|companies|sites|places|houses)|across the road|next door|they have|benchmark|standard|vendor|google|neighbou?rs?|their own)\b/u,
	/** Money that goes out. */
	spent:
		/\b(?:cost|costs|costing|spent|spend|spending|pay|pays|paid|paying|price|priced|invoices?|bills?|licen[cs]es?|fees?|budget|invested|bought|buying|hire|hired|salary|contractors?)\b/u,
	/** Money that comes in or is kept. */
	kept: /\b(?:sav\p{L}+|worth|brings?|brought|earn\p{L}*|gain\p{L}*|recover\p{L}*|back|avoid\p{L}*|revenue|keep|kept|less|lower|lighter|cheaper|won|wins?|prevented|spared)\b/u,
	/** Wished for oneself. */
	asked:
		/\b(?:ask|asking|i'd like|i would like|bonus|i want|i'd want|request|raise|fair|glad of|consider|recognition|my number|hoping for)\b/u,
	/** How long somebody worked on it. */
	effort:
		/\b(?:spent|took me|took us|worked|working on|build|built|building|evenings?|weekends?|nights|of my life|effort|rewrote|write|wrote|put in)\b/u,
	/** How many people there are, or led. */
	people:
		/\b(?:people|persons?|team|crew|staff|colleagues?|lead|leading|led|manage|trained|onboarded|engineers?|developers?|testers?|analysts?|agents?|juniors?|hired?|of us)\b/u,
	/** Said with room. */
	rough:
		/\b(?:about|around|roughly|some|nearly|almost|maybe|perhaps|approximately|give or take|ish|or so|something like|like)\b/u,
	/** Which times of several. */
	first: /\b(?:first|1st)\b/u,
	next: /\b(?:second|2nd|third|3rd|fourth|last)\b/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A kind of such words. */
export type Mark = keyof typeof marks;

export const markNames = Object.keys(marks) as readonly Mark[];
