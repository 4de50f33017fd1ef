/** Money by sign, code and word. Codes are those of ISO 4217. */
import {wordSet} from '../word-set.ts';

/** Signs that stand before or after the figure. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
	Object.entries({
		$: 'USD',
		'€': 'EUR',
		'£': 'GBP',
		'¥': 'JPY',
		'¢': 'USD',
		'₹': 'INR',
		'₨': 'INR',
		'₦': 'NGN',
		'₽': 'RUB',
		'₩': 'KRW',
		'₫': 'VND',
		'฿': 'THB',
		'₴': 'UAH',
		'₱': 'PHP',
		'₺': 'TRY',
		'₪': 'ILS',
		'₡': 'CRC',
		'₲': 'PYG',
		'₵': 'GHS',
		'₸': 'KZT',
		'₾': 'GEL',
		'₭': 'LAK',
		'₮': 'MNT',
		'₼': 'AZN',
		'₿': 'BTC',
		'৳': 'BDT',
	}),
);

/** Letters before a dollar sign: "C$", "US $", "R$". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		us: 'USD',
		u: 'USD',
		c: 'CAD',
		ca: 'CAD',
		can: 'CAD',
		a: 'AUD',
		au: 'AUD',
		nz: 'NZD',
		s: 'SGD',
		sg: 'SGD',
		hk: 'HKD',
		nt: 'TWD',
		r: 'BRL',
		mx: 'MXN',
		mex: 'MXN',
		ar: 'ARS',
		j: 'JMD',
		n: 'NAD',
		z: 'ZWL',
	}),
);

/** Single letters before a sum: “R90,000”, “N300k”, “P5,000”. */
export const letterSigns: ReadonlyMap<string, string> = new Map(
	Object.entries({r: 'ZAR', n: 'NGN', p: 'PHP', q: 'GTQ', k: 'PGK'}),
);

/** Codes nobody takes for an English word. In capitals always; in small letters only next to a figure. */
export const currencyCodes = wordSet(`
	aed afn amd aoa ars aud awg azn bbd bdt bgn bhd bif bmd bnd brl bsd btn bwp byn bzd cad cdf chf clf clp cny
	crc cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr
	iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lbp lkr lrd lsl lyd mdl mga mkd mmk mnt mru mur
	mvr mwk mxn myr mzn ngn nio nok npr nzd omr pab pgk php pkr pln pyg qar rmb rsd rub rwf sar sbd scr sdg sek
	sgd shp sle srd ssp stn svc syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd
	xof xpf yer zar zmw btc
`);

/** Codes that are words too: only in capitals, only behind the figure ("500 TRY", never "ALL 5 solutions"). */
export const wordlikeCodes = wordSet(`
	all ang bam bob cop cup gel lak mad mop nad pen ron sos top try zar rub
`);

export interface CurrencyWord {
	readonly code: string;
	/** What one of it is worth in whole units of the code: a cent is 0.01. */
	readonly worth: number;
	/** May stand before the figure: "Rs 500", "rupees 500". */
	readonly before: boolean;
}

const whole: readonly (readonly [string, string])[] = [
	['USD', 'dollar dollars buck bucks'],
	['EUR', 'euro euros'],
	['GBP', 'pound pounds quid sterling'],
	['JPY', 'yen'],
	['CNY', 'yuan renminbi kuai'],
	['KRW', 'won'],
	['INR', 'rupee rupees rs'],
	['NGN', 'naira nairas'],
	['KES', 'shilling shillings ksh kshs'],
	['ZAR', 'rand rands'],
	['BRL', 'reais'],
	['MXN', 'peso pesos'],
	['CHF', 'franc francs sfr'],
	['SEK', 'krona kronor kr'],
	['NOK', 'kroner'],
	['DKK', 'krone'],
	['ISK', 'krónur krónum'],
	['PLN', 'zloty zlotys zlotych zł złoty złote złotych zl'],
	['CZK', 'koruna korunas koruny korun kč kc'],
	['HUF', 'forint forints ft'],
	['RON', 'leu lei'],
	['BGN', 'leva'],
	['TRY', 'lira liras lire'],
	['AED', 'dirham dirhams dhs'],
	['KWD', 'dinar dinars'],
	['SAR', 'riyal riyals'],
	['IRR', 'rial rials'],
	['RUB', 'ruble rubles rouble roubles'],
	['UAH', 'hryvnia hryvnias hryvnya uah'],
	['BDT', 'taka takas'],
	['THB', 'baht'],
	['VND', 'dong'],
	['MYR', 'ringgit ringgits rm'],
	['IDR', 'rupiah rp'],
	['ETB', 'birr'],
	['GHS', 'cedi cedis'],
	['ZMW', 'kwacha'],
	['ILS', 'shekel shekels'],
	['GEL', 'lari'],
	['KZT', 'tenge'],
	['LAK', 'kip'],
	['PEN', 'soles'],
	['CRC', 'colones'],
	['GTQ', 'quetzal quetzales'],
	['HNL', 'lempira lempiras'],
	['PYG', 'guarani guaranis'],
	['MNT', 'tugrik tugriks'],
	['MMK', 'kyat kyats'],
	['BWP', 'pula'],
	['UGX', 'ush'],
	['TZS', 'tsh'],
	['PHP', 'php'],
	['BTC', 'bitcoin bitcoins'],
	['NLG', 'guilder guilders'],
	['ESP', 'peseta pesetas'],
	['FIM', 'markka'],
];

const parts: readonly (readonly [string, string])[] = [
	['USD', 'cent cents'],
	['GBP', 'penny pennies pence p'],
	['INR', 'paisa paise'],
];

const before = wordSet(
	'dollar euro ringgit rs rupees rupee ksh kshs naira rm rp dhs usd peso pesos ush tsh kr zł kč ft',
);

/** Currency words as written, in small letters. */
export const currencyWords: ReadonlyMap<string, CurrencyWord> = new Map([
	...whole.flatMap(([code, words]) =>
		words
			.split(' ')
			.map((word): [string, CurrencyWord] => [word, {code, worth: 1, before: before.has(word)}]),
	),
	...parts.flatMap(([code, words]) =>
		words.split(' ').map((word): [string, CurrencyWord] => [word, {code, worth: 0.01, before: false}]),
	),
	['grand', {code: 'XXX', worth: 1000, before: false}] as [string, CurrencyWord],
]);

/** The country before the word decides: "Canadian dollars". `dollar` stands for the word in the singular. */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	Object.entries<Readonly<Record<string, string>>>({
		american: {dollar: 'USD'},
		us: {dollar: 'USD'},
		australian: {dollar: 'AUD'},
		aussie: {dollar: 'AUD'},
		canadian: {dollar: 'CAD'},
		kong: {dollar: 'HKD'},
		zealand: {dollar: 'NZD'},
		states: {dollar: 'USD'},
		lankan: {rupee: 'LKR'},
		malaysia: {ringgit: 'MYR'},
		malaysian: {ringgit: 'MYR'},
		finnish: {markka: 'FIM'},
		dutch: {guilder: 'NLG'},
		singapore: {dollar: 'SGD'},
		british: {pound: 'GBP'},
		egyptian: {pound: 'EGP'},
		lebanese: {pound: 'LBP'},
		syrian: {pound: 'SYP'},
		swiss: {franc: 'CHF'},
		indian: {rupee: 'INR'},
		pakistani: {rupee: 'PKR'},
		nepali: {rupee: 'NPR'},
		kenyan: {shilling: 'KES'},
		ugandan: {shilling: 'UGX'},
		tanzanian: {shilling: 'TZS'},
		swedish: {krona: 'SEK', kronor: 'SEK', crown: 'SEK'},
		norwegian: {krone: 'NOK', kroner: 'NOK', crown: 'NOK'},
		danish: {krone: 'DKK', kroner: 'DKK', crown: 'DKK'},
		czech: {crown: 'CZK', koruna: 'CZK'},
		turkish: {lira: 'TRY'},
		mexican: {peso: 'MXN'},
		philippine: {peso: 'PHP'},
		argentine: {peso: 'ARS'},
		chilean: {peso: 'CLP'},
		colombian: {peso: 'COP'},
		chinese: {yuan: 'CNY'},
		japanese: {yen: 'JPY'},
		korean: {won: 'KRW'},
		russian: {ruble: 'RUB', rouble: 'RUB'},
		kuwaiti: {dinar: 'KWD'},
		jordanian: {dinar: 'JOD'},
		serbian: {dinar: 'RSD'},
		moroccan: {dirham: 'MAD'},
		saudi: {riyal: 'SAR'},
		qatari: {riyal: 'QAR'},
	}).map(([nation, names]) => [nation, new Map(Object.entries(names))]),
);
