/**
 * Forks a rehearsal, answers in the fork, and takes in one from elsewhere, again and again; says each id that is kept:
 * keeps-forking.ts FOLDER PARENT NAME MOST.
 */
import {openStore} from '../../src/store/open-store.ts';
import {usual} from '../settings.ts';

const [folder = '', parent = '', name = '', most = '1'] = process.argv.slice(2);

const result = openStore(folder);
if ('problem' in result) throw new Error(result.problem.message);
const {store} = result;
const at = new Date(0);

for (let number = 1; number <= Number(most); number++) {
	const fork = store.fork({parent, shared: 1, mark: 'retry', at, random: Math.random});
	store.addReply(fork, 2, {kind: 'answer', text: `${name} ${number}`}, at);
	process.stdout.write(`fork ${fork} ${name} ${number}\n`);
	const id = `${name}${String(number).padStart(3, '0')}`;
	const come = (text: string) => ({
		id,
		createdAt: at,
		updatedAt: at,
		pack: 'bonus',
		setting: usual,
		seed: 1,
		replies: [{reply: {kind: 'answer', text} as const, at}],
	});
	// What another program brings under the same id at the same time is one rehearsal, and twice is once.
	for (const each of [
		come(`${name} ${number}`),
		{...come('both'), id: `bth${String(number).padStart(3, '0')}`},
	]) {
		const {done} = store.adopt([each], false);
		if (!done) throw new Error(`${each.id} was not taken in`);
		process.stdout.write(`come ${each.id}\n`);
	}
}
store.close();
