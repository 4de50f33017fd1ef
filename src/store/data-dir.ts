/** Where rehearsals are kept. */
import envPaths from 'env-paths';

/** The folder named on the command line, else by `PUSHBACK_HOME`, else the user's own data folder. */
export function dataDir(named: string | undefined, env: NodeJS.ProcessEnv): string {
	const fromEnv = env['PUSHBACK_HOME'];
	if (named !== undefined && named !== '') return named;
	if (fromEnv !== undefined && fromEnv !== '') return fromEnv;
	return envPaths('pushback', {suffix: ''}).data;
}
