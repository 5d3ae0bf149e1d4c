/** Types, lint and format: every step runs, so that all faults are seen at once. */
import { packageCommand, runStep } from './run.ts';

const results = [
	await runStep('Types', [packageCommand('astro'), 'check', '--minimumFailingSeverity', 'hint']),
	await runStep('Lint', [packageCommand('@biomejs/biome', 'biome'), 'lint', '--error-on-warnings']),
	await runStep('Format', [packageCommand('prettier'), '--check', '--log-level', 'warn', '.']),
];
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
