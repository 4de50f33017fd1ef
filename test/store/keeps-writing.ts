/**
 * Keeps replies and says the number of each one that was kept, until it is killed or has kept as many as it was told:
 * keeps-writing.ts FOLDER [MOST] [ID]. With an id it writes to that rehearsal, wherever another program leaves it room.
 */
import {openStore} from '../../src/store/open-store.ts';
import {Refused} from '../../src/store/rehearsals.ts';
import {usual} from '../settings.ts';

const [folder = '', most = 'Infinity', given] = process.argv.slice(2);

const result = openStore(folder);
if ('problem' in result) throw new Error(result.problem.message);
const {store} = result;
const at = new Date(0);
const id = given ?? store.create({setting: usual, seed: 1, pack: 'bonus', at, random: Math.random});
process.stdout.write(`${id}\n`);

for (let number = 1, kept = 0; kept < Number(most); number++) {
	try {
		store.addReply(id, number, {kind: 'answer', text: `${process.pid} ${number}`}, at);
	} catch (error) {
		if (error instanceof Refused && error.kind === 'taken') continue;
		throw error;
	}
	kept++;
	process.stdout.write(`${process.pid} ${number}\n`);
}
store.close();
