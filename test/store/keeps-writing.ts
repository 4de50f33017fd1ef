/** Keeps replies for ever and says the number of each one that was kept; a test kills it. */
import {openStore} from '../../src/store/open-store.ts';

const result = openStore(process.argv[2] ?? '');
if ('problem' in result) throw new Error(result.problem.message);
const {store} = result;
const at = new Date(0);
const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'} as const;
const id = store.create({setting, seed: 1, pack: 'bonus', at, random: Math.random});
process.stdout.write(`${id}\n`);
for (let number = 1; ; number++) {
	store.addReply(id, number, {kind: 'answer', text: `answer ${number}`}, at);
	process.stdout.write(`${number}\n`);
}
