// Mocha's reporter under `npm test`: prints nothing but failures and leaves the figures for the sum.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

class Figures extends reporters.Base {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const figures = { passed: passes, failed: failures + pending };
      writeFileSync(/** @type {string} */ (process.env['PARALLAX_TEST_REPORT']), JSON.stringify(figures));
      if (figures.failed) this.epilogue();
    });
  }
}

module.exports = Figures;
