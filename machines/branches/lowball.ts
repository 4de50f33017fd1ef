/**
 * “I can do a third of that.” Opens to a trade, a condition, another sum or another form beside it; taken at once, it is
 * taken as it was; not answered, it stays an offer.
 */
import {chart} from '../chart.ts';
import {closes, objects, type Way} from '../states.ts';

const trades = {
	type: 'fairAnd',
	params: {facts: ['trade', 'split', 'later-payment', 'asks-date', 'date']},
} as const;
/** What is missing hangs on something that can be checked. */
const ties = {type: 'fairAnd', params: {facts: ['sets-bar']}} as const;
const accepts = {type: 'did', params: {facts: ['accepts']}} as const;
/** Thanked for a better offer, it is taken. */
const agrees = {type: 'kindlyDid', params: {facts: ['accepts', 'thanks']}} as const;
/** Another sum, or a share of it. */
const counters = {type: 'kindlyDid', params: {facts: ['counters']}} as const;
/** Something besides it, and it is known what. */
const otherForm = 'kindlyNamesForm';
const thinksOver = {type: 'kindlyDid', params: {facts: ['thinks-over']}} as const;

/** A better offer was made: what is said yes to is that one. */
const toBetter: readonly Way[] = [
	{if: thinksOver, to: 'waiting'},
	{if: 'lowers', to: 'taken'},
	{if: agrees, to: 'packaged'},
	{if: 'concedes', to: 'packaged'},
	{if: 'fair', to: 'packaged'},
	{if: 'sour', to: 'withdrawn'},
	{to: 'left'},
];
/** Only the old one is there to be said yes to. */
const toSame: readonly Way[] = [
	{if: thinksOver, to: 'waiting'},
	{if: ties, to: 'tying'},
	{if: otherForm, to: 'forming'},
	{if: trades, to: 'packaged'},
	{if: 'concedes', to: 'taken'},
	{if: accepts, to: 'taken'},
	{if: counters, to: 'countering'},
	{if: 'lowers', to: 'taken'},
	{if: 'strong', to: 'packaged'},
	// Kept for whoever says little to it; taken back only from whoever is rude.
	{if: 'sour', to: 'withdrawn'},
	{to: 'left'},
];
/** A question with no day in it is asked to be told. */
const asksOnly = {type: 'leavesOpen', params: {facts: ['question']}} as const;

export const lowball = chart.createStateConfig({
	id: 'lowball',
	initial: 'raised',
	onDone: 'next',
	states: {
		raised: objects('lowball.raise', [
			{if: thinksOver, to: 'waiting'},
			{if: ties, to: 'tying'},
			{if: 'concedes', to: 'taken'},
			{if: otherForm, to: 'forming'},
			{if: counters, to: 'countering'},
			{if: asksOnly, to: 'explaining'},
			{if: trades, to: 'improving'},
			{if: accepts, to: 'taken'},
			{if: 'lowers', to: 'taken'},
			{if: 'strong', to: 'improving'},
			{if: 'sour', to: 'withdrawn'},
			{to: 'holding'},
		]),
		improving: objects('lowball.improve', toBetter),
		tying: objects('lowball.tie', toBetter),
		countering: objects('lowball.counter', toBetter),
		forming: objects('lowball.form', [
			{if: 'declinesForms', to: 'holding'},
			{if: thinksOver, to: 'waiting'},
			{if: 'lowers', to: 'taken'},
			{if: agrees, to: 'both'},
			{if: 'concedes', to: 'both'},
			{if: 'fair', to: 'both'},
			{if: 'sour', to: 'withdrawn'},
			{to: 'left'},
		]),
		explaining: objects('lowball.explain', toSame),
		holding: objects('lowball.hold', toSame),
		packaged: closes('lowball.settle', 'lowball', 'settled', {
			kind: 'part',
			due: 'next-quarter',
			orTheirs: true,
		}),
		/** The third, and something besides that is not money. */
		both: closes('lowball.settle-form', 'lowball', 'settled', [
			{kind: 'share', due: 'month-end'},
			{kind: 'form', due: 'month-end'},
		]),
		taken: closes('lowball.take', 'lowball', 'soft', {kind: 'share', due: 'month-end'}),
		/** The lead wants to think: it is kept for them, until the day they name where they name one. */
		waiting: closes('lowball.wait', 'lowball', 'soft', {kind: 'offer', onlyTheirs: true}),
		/** Neither taken nor traded for: it stays where it is. */
		left: closes('lowball.leave', 'lowball', 'soft', {kind: 'offer'}),
		withdrawn: closes('lowball.stand', 'lowball', 'standing'),
	},
});
