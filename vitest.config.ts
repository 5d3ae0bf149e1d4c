/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/mutations/*.test.ts'],
					testTimeout: MINUTE,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/*.test.ts'],
					testTimeout: 2 * MINUTE,
					hookTimeout: 2 * MINUTE,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/*.test.ts'],
					testTimeout: 2 * MINUTE,
					hookTimeout: 2 * MINUTE,
					// One browser at a time on a machine of two cores.
					fileParallelism: false,
				},
			},
		],
	},
});
