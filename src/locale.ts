/** What the locale says of the terminal's characters. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** The locale for characters, by the order POSIX gives; empty where none is set. */
const localeOf = (env: Environment): string =>
	[env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => (value ?? '') !== '') ?? '';

/** Whether signs beyond ASCII are sure to be shown. Terminals of Windows and macOS write UTF-8 whatever the locale says. */
export const writesUtf8 = (env: Environment, platform: string = process.platform): boolean =>
	platform === 'win32' || platform === 'darwin' || /utf-?8/i.test(localeOf(env));

/** Whether nothing beyond ASCII may be written: a locale is set and is none of UTF-8 (`LANG=C`). Where none is set, as in many containers, nobody knows. */
export const isAsciiOnly = (env: Environment, platform: string = process.platform): boolean =>
	localeOf(env) !== '' && !writesUtf8(env, platform);
