import {split} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** Taking what is offered, and dropping what was asked. */
export const settling = {
	accept: {
		says: 'accepts',
		words: split('deal agreed agree accept accepted gladly perfect great yes sold done settled good'),
		phrases: [
			'works for me',
			"i 'll|will|can take|accept|live",
			"that 's|is good|great|fair|fine|perfect|wonderful|generous|lovely",
			'sounds good|fair|great|reasonable',
			'happy with',
			'shake on',
			'a deal',
			'fine by|with me',
		],
	},
	drop: {
		says: 'drops the request',
		words: [],
		phrases: [
			'forget|forgot it|about|i|that|this|the',
			'drop|leave|scrap|shelve|withdraw|bury|skip it|that|this|the|my|there|then|at|all|bonus ..3',
			'never mind',
			'no worries|problem|rush|hurry|harm|bother|need|hard|matter',
			'not ..3 pursue|push|insist|press|mention|bring|ask|bother|raise|trouble ..3 again|further|it|matter|you|anymore|more|this',
			"i 'll|will stop|drop|leave|let|shut|wait|withdraw|get|go|be|stay ..4",
			'let ..1 it|this|that go|lie|rest|be|drop|slide',
			'back to work|my|the|it|tickets|code',
			'get back to',
			'another|some other time|day|year',
			'maybe|perhaps next|another|some|later|one',
			'whenever you|suits|it|is|there|works',
			'take my|it the request|back|ask|off',
			"that 's that",
			"that 's|is|was all|it|fine|ok|okay|alright|then|settled",
			'ok|okay|fine|alright|sure|right|fair|understood|yeah then|enough|no|never|so|whatever|of',
			'do not worry',
			'withdraw|retract|rescind',
			'i give up',
			'it was|is just|only|a ..2 thought|idea|question|long|try|shot',
			'worth a try|shot|ask|asking',
			'happy|fine|ok|okay|good without|as|either|with ..2 is|nothing|it|no',
			"if it|there 's|is|comes ..2 no|nothing|not",
			"i can|will|'ll|'d|do not? wait|need|mind|manage|live|without",
			'forget i|it|that',
		],
	},
} as const satisfies Record<string, WordClass>;
