/** Small closed lists that the wordings of several facts share; each stands for one idea, as alternatives of one word. */

/** A part of a sum. */
export const part =
	'half|part|third|quarter|some|piece|portion|bit|something|little|one|@is-money|@is-ratio|@is-percent|@is-count';
/** What is left of it. */
export const rest = 'rest|remainder|remaining|balance|other|second|difference|missing';
/** At once. */
export const soon = 'now|today|immediately|already|currently|straight';
/** A word that begins or is a time to come. */
export const ahead =
	'later|next|@date|after|once|when|new|following|coming|summer|autumn|winter|spring|eventually';
/** Somebody other than the lead and the manager. */
export const someone = 'jun|@name|@team-noun|colleagues|others|them|him|her|someone|somebody|anyone|anybody';
/** Those who decide above the manager. */
export const deciders =
	'they|hr|committee|board|director|panel|company|finance|@above|people|it|this|that|something|one|exceptions|case|cases';
/** Paper that makes a case. */
export const papers =
	'page|pages|one-pager|sheet|sheets|summary|write-up|writeup|draft|slide|slides|report|reports|figures|numbers|evidence|justification|case|memo|note|notes|document|form|spreadsheet|dashboard|data|facts|overview|email|mail|proposal|proof|list|paper|graph|chart|text|sentence|paragraph|version|@check';
/** Where money can lie. */
export const pots =
	'pot|pots|budget|budgets|fund|funds|line|lines|source|sources|pool|purse|cost-centre|reserve|reserves|scheme|account|envelope|money';
/** Money that the work set free or brought in. */
export const gain =
	'saving|savings|saved|save|saves|gain|gains|gained|surplus|underspend|refund|recovered|recover|recovers|reduced|reduction|margin|income|revenue|orders|earned|earns|brings|brought';
/** The money asked for. */
export const sum = 'bonus|sum|amount|payment|payout|money|ask|request|number|figure|award|it|this|that|mine';
/** Forms other than money. */
export const forms =
	'training|trainings|course|courses|conference|conferences|title|titles|holiday|holidays|vacation|leave|stock|stocks|shares|options|equity|rsus|promotion|laptop|certification|certificate|sabbatical|mentor|secondment|voucher|workshop|time-off|days-off|four-day|degree|coaching';
/** Words for the money itself. */
export const cash = 'money|cash|bonus|sum|payment|pay|euros';
