declare const __VERSION__: string | undefined;

/** The version from package.json, put in when the program is built. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'unbuilt';
