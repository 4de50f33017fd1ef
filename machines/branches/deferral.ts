/** “Next cycle.” Opens to a date, a bar that can be measured, or a smaller step before. */
import {chart} from '../chart.ts';
import {closes, objects, pressing, raises, type Way} from '../states.ts';

const setsBar = {type: 'did', params: {facts: ['sets-bar']}} as const;
const datedBar = {type: 'didAll', params: {facts: ['sets-bar', 'date']}} as const;
/** "What would you need to see?" leaves the bar to the manager. */
const asksBar = {type: 'didAll', params: {facts: ['asks-criteria', 'question']}} as const;
const asksCriteria = {type: 'did', params: {facts: ['asks-criteria']}} as const;
const interim = {type: 'did', params: {facts: ['interim', 'split']}} as const;
/** When it is their turn is for the manager to say. */
const asksWhen = {type: 'leavesOpen', params: {facts: ['asks-date']}} as const;
const namesTime = {type: 'did', params: {facts: ['date', 'asks-date', 'later-payment']}} as const;
const fairBar = {type: 'fairAnd', params: {facts: ['sets-bar']}} as const;
/** What is to be waited for has come already: “Black Friday is behind it, without a failure”. */
const isMet = {type: 'fairAnd', params: {facts: ['bar-met']}} as const;
const met: Way = {if: isMet, to: '#deferral.met'};
/** A day is what was asked for. */
const fairDate = {type: 'fairAnd', params: {facts: ['date', 'asks-date']}} as const;

/** A day, a bar or a smaller step, however loosely it is put, is taken up and not asked for again. */
const proposal = {
	type: 'proposes',
	params: {facts: ['interim', 'split', 'sets-bar', 'asks-criteria', 'date', 'asks-date', 'later-payment']},
} as const;

const pressure = pressing([proposal]);

/** What every state of the bargaining begins with: given up, or a strong answer. What a fair one gets, each says itself. */
const decided: readonly Way[] = [
	{if: 'concedes', to: '#deferral.letGo'},
	{if: 'strong', to: '#deferral.settled'},
];

const agreement: readonly Way[] = [met, ...decided];

/** The day stands; what it hangs on is asked for. */
const onTheDay: readonly Way[] = [
	...agreement,
	{if: fairBar, to: '#deferral.settled'},
	{if: 'substantialAndConvinced', to: '#deferral.settled'},
	{if: 'fair', to: '#deferral.reminded'},
	{to: '#deferral.standing'},
];

export const deferral = chart.createStateConfig({
	id: 'deferral',
	initial: 'beginning',
	onDone: 'next',
	states: {
		...raises('deferral', [...pressure('probing'), {to: 'pressed'}]),
		probing: objects('deferral.probe', [
			met,
			{if: fairBar, to: 'considering'},
			...pressure('pressed'),
			{to: 'standing'},
		]),
		pressed: objects('deferral.press', [met, ...pressure('standing'), {to: 'standing'}]),
		considering: {
			always: [
				{guard: interim, target: 'bargaining.interim'},
				{guard: datedBar, target: 'bargaining.judge'},
				{guard: asksBar, target: 'bargaining.criterion'},
				{guard: 'asksForBar', target: 'bargaining.criterion'},
				{guard: setsBar, target: 'bargaining.bar'},
				{guard: asksCriteria, target: 'bargaining.criterion'},
				{guard: asksWhen, target: 'bargaining.when'},
				{guard: namesTime, target: 'bargaining.date'},
				{target: 'bargaining.criterion'},
			],
		},
		bargaining: {
			initial: 'date',
			states: {
				date: objects('deferral.date', onTheDay),
				when: objects('deferral.when', onTheDay),
				criterion: objects('deferral.criterion', [
					met,
					{if: fairDate, to: '#deferral.settled'},
					...decided,
					{if: 'fair', to: 'bar'},
					{to: '#deferral.standing'},
				]),
				bar: objects('deferral.bar', [
					met,
					{if: fairDate, to: '#deferral.settled'},
					...decided,
					{if: 'fair', to: '#deferral.reminded'},
					{to: '#deferral.standing'},
				]),
				/** The bar and the day are there. */
				judge: objects('deferral.judge', [
					...agreement,
					{if: 'fair', to: '#deferral.settled'},
					{to: '#deferral.standing'},
				]),
				interim: objects('deferral.interim', [
					...agreement,
					{if: 'fair', to: 'bar'},
					{to: '#deferral.standing'},
				]),
			},
		},
		settled: closes('deferral.settle', 'deferral', 'settled', {
			kind: 'review',
			due: 'next-quarter',
			orTheirs: true,
		}),
		met: closes('deferral.met', 'deferral', 'settled'),
		reminded: closes('deferral.remind', 'deferral', 'soft', {kind: 'reminder'}),
		standing: closes('deferral.stand', 'deferral', 'standing'),
		letGo: closes('deferral.let-go', 'deferral', 'let-go'),
	},
});
