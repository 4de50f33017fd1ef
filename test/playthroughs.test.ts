/** Whole meetings as a person would read them, played with the real manager and the real scorer. */
import {describe, expect, it} from 'vitest';
import {readPack} from '../src/pack-files.ts';
import {begin} from '../src/rehearsal/fold.ts';
import type {Rehearsal} from '../src/rehearsal/rehearsal.ts';
import {assess} from '../src/scoring/assess.ts';
import {branches, cues, endings} from '../src/terms.ts';
import {playScripts as scripts, replyOf, type PlayScript} from './play-scripts.ts';

const pack = readPack();

/** What the last answer was heard as: the first thing to look at when the manager goes elsewhere. */
function heardIn({turns}: Rehearsal): string {
	const last = turns.at(-1);
	if (last === undefined) return 'nothing was said yet';
	const {levels, flags, facts, notRated} = last.assessment;
	const heights = cues.map((cue) => `${cue} ${levels[cue]}`).join(', ');
	const did = [...new Set(facts.map(({fact}) => fact))].join(', ');
	return `the answer before (to ${last.manager.move}) had ${notRated ?? heights}; flags: ${flags.join(', ') || 'none'}; facts: ${did || 'none'}`;
}

/** Everything that went otherwise than the script says, in sentences; the first of them explains the rest. */
function play({setting, seed, turns, ending}: PlayScript): readonly string[] {
	const run = begin({setting, seed}, {pack, assess});
	for (const [index, scripted] of turns.entries()) {
		const before = run.rehearsal();
		const where = `turn ${index + 1}`;
		if (before.ending !== undefined)
			return [
				`${where}: the meeting was over (${before.ending}), the script waits for ${scripted.manager}; ${heardIn(before)}`,
			];
		if (before.now.move !== scripted.manager)
			return [
				`${where}: the manager did ${before.now.move} and not ${scripted.manager} (“${before.now.text}”); ${heardIn(before)}`,
			];
		const after = run.reply(replyOf(scripted));
		const levels = after.turns.at(-1)?.assessment.levels;
		const low = cues.filter((cue) => (scripted.levels?.[cue] ?? 0) > (levels?.[cue] ?? 0));
		if (low.length > 0)
			return [
				`${where}: the answer to ${scripted.manager} should have more of ${low.join(', ')}; ${heardIn(after)}`,
			];
	}
	if (ending === 'left' && run.rehearsal().ending === undefined) run.reply({kind: 'leave'});
	const end = run.rehearsal();
	if (end.ending === ending) return [];
	const instead = end.ending ?? `no ending yet, the manager did ${end.now.move}`;
	return [`at the end: ${instead}, not ${ending}; ${heardIn(end)}`];
}

describe('a meeting by script', () => {
	it.each(scripts.map(({name, script}) => [`${name}: ${script.title}`, script] as const))(
		'%s',
		(_, script) => {
			expect(play(script)).toEqual([]);
		},
	);

	it('is there for every branch and every ending', () => {
		const moves = scripts.flatMap(({script}) => script.turns.map(({manager}) => manager));
		expect(branches.filter((branch) => !moves.some((move) => move.startsWith(`${branch}.`)))).toEqual([]);
		const reached = scripts.map(({script}) => script.ending);
		expect(endings.filter((ending) => !reached.includes(ending))).toEqual([]);
	});

	it('says where the manager went another way', () => {
		const [first] = scripts;
		if (first === undefined) throw new Error('there are no play scripts');
		const [opening, ...others] = first.script.turns;
		if (opening === undefined) throw new Error('a script has at least one turn');
		const wrong = {...first.script, turns: [opening, {...opening, manager: 'close.no' as const}, ...others]};
		expect(play(wrong)[0]).toMatch(/^turn 2: the manager did .+ and not close\.no .*flags: /s);
	});
});
