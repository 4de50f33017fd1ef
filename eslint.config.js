import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ignores: ['dist/', 'coverage/', '*.config.js']},
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['start.js']}}},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			// A switch over a closed list must name every member, or say what the rest means.
			'@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
		},
	},
	{files: ['src/tui/**'], ...reactHooks.configs.flat.recommended},
);
