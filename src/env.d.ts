declare namespace App {
	interface Locals {
		/** How often each term was explained on the page so far. */
		termUses?: Map<string, number>;
	}
}
