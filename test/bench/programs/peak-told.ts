/** Loaded before a program: has it write down, when it ends, the most memory it has had, in kilobytes. */
import {writeFileSync} from 'node:fs';

process.on('exit', () => {
	writeFileSync(process.env['PEAK_TOLD_IN'] ?? '', String(process.resourceUsage().maxRSS));
});
