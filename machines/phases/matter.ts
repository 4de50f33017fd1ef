/**
 * The lead has come for something other than a bonus: a raise, a title, a hire, days, a course, other hours, equipment, or only
 * to be heard. Each is asked about for itself, tested by what stands in its way, and given, taken to whoever decides, or refused.
 */
import {type WishForm, wishForms} from '../../src/terms.ts';
import {chart} from '../chart.ts';
import {asksHere, type StateConfig, type Way} from '../states.ts';
import {gifts} from '../wishes.ts';

/** What can be asked for; what is taken off somebody's plate is offered. */
const forms = wishForms.filter((form): form is Exclude<WishForm, 'relief'> => form !== 'relief');

/** Given up, or another thing wanted instead: this one is talked about no longer. */
const leaving = (form: WishForm): readonly Way[] => [
	// A yes to what was asked gives nothing up: only words for it do.
	{if: {type: 'did', params: {facts: ['concedes']}}, to: `#matter.${form}.dropped`},
	{if: {type: 'wantsOther', params: {form}}, to: '#matter.choosing'},
];

const talkOf = (form: Exclude<WishForm, 'relief'>): StateConfig => ({
	initial: 'beginning',
	states: {
		beginning: {
			always: [
				{guard: 'believes', target: 'given'},
				{guard: {type: 'isExact', params: {form}}, target: 'testing'},
				{target: 'asking'},
			],
		},
		asking: asksHere(`matter.${form}-what`, [
			...leaving(form),
			{if: {type: 'tellsMore', params: {form}}, to: 'given'},
			{to: 'testing'},
		]),
		testing: asksHere(`matter.${form}-test`, [
			...leaving(form),
			{if: {type: 'carries', params: {form}}, to: 'given'},
			{to: 'needing'},
		]),
		needing: asksHere('matter.need', [
			...leaving(form),
			{if: {type: 'carries', params: {form}}, to: 'given'},
			{to: 'refused'},
		]),
		given: {
			entry: [
				{type: 'give', params: {form}},
				{type: 'say', params: {move: gifts[form]}},
			],
			always: '#matter.choosing',
		},
		refused: {
			entry: [
				{type: 'refuse', params: {form}},
				{type: 'say', params: {move: `matter.${form}-no`}},
			],
			always: '#matter.choosing',
		},
		dropped: {entry: {type: 'drop', params: {form}}, always: '#matter.choosing'},
	},
});

/** A wish has come out of it, or a bonus is meant after all. */
const named: readonly Way[] = [
	{if: {type: 'did', params: {facts: ['names-bonus', 'amount']}}, to: '#evidence'},
	{if: 'wantsMore', to: 'choosing'},
];

/** What would help was said with it. */
const helps = {
	type: 'did',
	params: {facts: ['other-form', 'suggests', 'wishes-deed', 'asks-deed']},
} as const;

export const matter = chart.createStateConfig({
	id: 'matter',
	tags: 'ask',
	initial: 'choosing',
	states: {
		choosing: {
			always: [
				...forms.map((form) => ({
					guard: {type: 'wishIs' as const, params: {form}},
					target: form,
					actions: {type: 'turnTo' as const, params: {form}},
				})),
				{guard: 'bonusUntold', target: '#evidence'},
				{guard: 'namesNothing', target: 'opened'},
				{target: '#close'},
			],
		},
		...Object.fromEntries(forms.map((form) => [form, talkOf(form)])),
		/** No money is wanted, and nobody has said yet what is. */
		opened: asksHere('matter.open', [{if: 'wantsMoneyAfterAll', to: '#weighing'}, ...named, {to: '#close'}]),
		/** Nothing is asked of whoever is worn out but what it is, and what would help. */
		trouble: asksHere('matter.trouble', [...named, {if: helps, to: 'relieved'}, {to: 'easing'}]),
		easing: asksHere('matter.week', [
			...named,
			{if: 'concedes', to: 'heard'},
			{if: {type: 'did', params: {facts: ['wants-nothing', 'leaves-it', 'refuses', 'unknown']}}, to: 'heard'},
			{to: 'relieved'},
		]),
		/** Only to be heard was wanted: nothing is done but to ask again soon. */
		heard: {
			entry: [
				{type: 'give', params: {form: 'relief'}},
				{type: 'say', params: {move: 'react.heard'}},
			],
			always: 'choosing',
		},
		relieved: {
			entry: [
				{type: 'give', params: {form: 'relief'}},
				{type: 'say', params: {move: gifts.relief}},
			],
			always: 'choosing',
		},
	},
});
