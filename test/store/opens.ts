/** Opens a store as someone without special rights, and says how that went. */
import {openStore} from '../../src/store/open-store.ts';

// Who may do everything (as in a container) does not meet what others meet.
const nobody = 65_534;
if (process.getuid?.() === 0) process.setuid?.(nobody);

const result = openStore(process.argv[2] ?? '');
process.stdout.write('problem' in result ? `${result.problem.kind} ${result.problem.message}` : 'opened');
