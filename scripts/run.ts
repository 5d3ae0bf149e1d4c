import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** How a step ended. */
export interface StepResult {
	code: number;
	seconds: number;
}

/**
 * The file behind a command of an npm package.
 *
 * @param packageName name of the package
 * @param command name of the command, by default that of the package
 */
export function packageCommand(packageName: string, command = packageName): string {
	const manifest = findPackageJSON(packageName, import.meta.url);
	if (manifest === undefined)
		throw new Error(`The package ${packageName} is not installed: run npm ci.`);
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const file = typeof bin === 'string' ? bin : bin[command];
	if (file === undefined)
		throw new Error(`The package ${packageName} has no command "${command}".`);
	return join(dirname(manifest), file);
}

/**
 * Runs a Node program as a step with a line before it and the time it took after it.
 *
 * @param title what the step does
 * @param args file of the program and its arguments
 * @param env variables added to the environment
 */
export function runStep(
	title: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
	console.log(`▸ ${title} …`);
	const started = performance.now();
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			stdio: 'inherit',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		child.on('error', reject);
		child.on('exit', (exit) => {
			const seconds = (performance.now() - started) / 1000;
			const code = exit ?? 1;
			console.log(`${code === 0 ? '✔' : '✘'} ${title} (${seconds.toFixed(1)} s)`);
			resolve({ code, seconds });
		});
	});
}
