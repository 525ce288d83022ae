import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Kernel } from '../../../src/language/reader/kernel';
import { plainKernel } from '../../../src/language/reader/plainKernel';
import { simdKernel } from '../../../src/language/reader/simdKernel';

const memory = 1 << 16;
/** Addresses far enough apart for everything that the tests write. */
const [a, b, c, d, e] = [0, 8192, 24576, 32768, 40960] as const;

/** Fills both memories with the same numbers, does the same in both, and compares every bit. */
function sameBits(fill: (kernel: Kernel) => void, run: (kernel: Kernel) => void): void {
  const simd = simdKernel(memory);
  assert.ok(simd, 'this host has WebAssembly with SIMD');
  const plain = plainKernel(memory);
  for (const kernel of [simd, plain]) {
    fill(kernel);
    run(kernel);
  }
  assert.deepEqual(
    new Int16Array(plain.shorts.buffer),
    new Int16Array(simd.shorts.buffer).slice(0, memory / 2),
  );
}

const float = fc.float({ noNaN: true, noDefaultInfinity: true, min: -4096, max: 4096 });
const short = fc.integer({ min: -32767, max: 32767 });
const weight = fc.integer({ min: -127, max: 127 });
const array = <T>(item: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: length, maxLength: length });

describe('The two kernels make the same bits', () => {
  it('of a linear step, whatever the number of rows', () => {
    fc.assert(
      fc.property(
        array(short, 96),
        array(weight, 16 * 16),
        array(float, 32),
        fc.integer({ min: 1, max: 6 }),
        (x, w, s, rows) =>
          sameBits(
            kernel => {
              kernel.shorts.set(x, a / 2);
              kernel.shorts.set(w, b / 2);
              kernel.floats.set(s, c / 4);
            },
            kernel => {
              const weights = { inputs: 16, outputs: 16, weights: b, bias: c, scale: c + 64 };
              kernel.linear(a, 16, rows, weights, d);
              kernel.quantise(d, e, 16 * rows, 8, 32767);
            },
          ),
      ),
    );
  });

  it('of maxout, norm and rounding', () => {
    fc.assert(
      fc.property(array(float, 96), array(float, 32), fc.boolean(), (x, gains, add) =>
        sameBits(
          kernel => {
            kernel.floats.set(x, a / 4);
            kernel.floats.set(gains, b / 4);
          },
          kernel => {
            kernel.maxoutNorm(a, 2, 16, b, b + 64, c, add);
            kernel.quantise(c, d, 32, 1024, 32767);
            kernel.maxout(a, 2, 16, e);
            kernel.relu(e, 32);
          },
        ),
      ),
    );
  });

  it('of products', () => {
    fc.assert(
      fc.property(array(fc.integer({ min: -4095, max: 4095 }), 80), x =>
        sameBits(
          kernel => kernel.shorts.set(x, a / 2),
          kernel => kernel.products(a, 2, a + 32, 4, 16, 1 / 65536, c),
        ),
      ),
    );
  });

  it('of sums of rows known already, whatever stands beside them', () => {
    fc.assert(
      fc.property(
        array(short, 4 * 16),
        array(weight, 16 * 24),
        array(float, 16),
        array(fc.integer({ min: -1, max: 3 }), 5),
        (x, w, s, places) =>
          sameBits(
            kernel => {
              kernel.shorts.set(x, a / 2);
              kernel.shorts.set(w, b / 2);
              kernel.floats.set(s, c / 4);
              kernel.integers.set([-1, ...places, -1], e / 4);
            },
            kernel => {
              const whole = { inputs: 16, outputs: 24, weights: b, bias: 0, scale: 0 };
              kernel.linear(a, 16, 4, whole, d);
              kernel.addSums(d, e + 4, 5, { ...whole, outputs: 8, bias: c, scale: c + 32 }, e + 64);
              kernel.gather(c, e + 4, 5, 4, e + 512);
            },
          ),
      ),
    );
  });

  it('of a recurrence over several sentences in both directions', () => {
    const rows = 24;
    fc.assert(
      fc.property(
        array(float, rows * 32),
        array(weight, 32 * 8),
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
        fc.boolean(),
        (x, w, lengths, backwards) => {
          let first = 0;
          const sentences = lengths
            .sort((one, other) => other - one)
            .map(length => [(first += length) - length, length]);
          sameBits(
            kernel => {
              kernel.floats.set(x, a / 4);
              kernel.shorts.set(w, b / 2);
              kernel.floats.fill(0.001, (c + 128) / 4, (c + 256) / 4);
              kernel.integers.set(sentences.flat(), c / 4 + 128);
            },
            kernel => {
              const weights = { inputs: 8, outputs: 32, weights: b, bias: c, scale: c + 128 };
              kernel.recur(a, c + 512, sentences.length, 8, weights, e, d, 8, backwards);
              // What is left in the room is of no account.
              kernel.floats.fill(0, e / 4);
            },
          );
        },
      ),
    );
  });
});

describe('Rounding', () => {
  it('takes halves to the even number and stops at the limit', () => {
    const kernel = plainKernel(memory);
    kernel.floats.set([0.5, 1.5, 2.5, -0.5, -1.5, 1e9, -1e9, 0.49], a / 4);
    kernel.quantise(a, b, 8, 1, 32767);
    assert.deepEqual([...kernel.shorts.subarray(b / 2, b / 2 + 8)], [0, 2, 2, 0, -2, 32767, -32767, 0]);
  });
});
