// The inner loops of the reader, in AssemblyScript with 128-bit SIMD. Addresses are byte offsets into memory; every
// array starts at a multiple of 16. src/language/reader/plainKernel.ts does the same, operation by operation and in the
// same order, so that both give the same bits: only + - * / sqrt and comparisons on 32-bit floats, and whole numbers. `pmax` and
// `pmin` are plain comparisons, one instruction of the host each, where `max` and `min` also care for what is no number.

/** Adding and taking away 1.5 * 2^23 rounds a float below 2^22 to the nearest whole number, halves to even. */
const ROUND: f32 = 12582912;

/** So many rows go through all weights together: they stay in the nearest cache while the weights pass by. */
const BLOCK: i32 = 32;

/**
 * y[r][o] = bias[o] + scale[o] * sum of x[r][i] * w[o][i]. `x` is 16-bit with `stride` numbers a row, `y` 32-bit float.
 * `w` holds, for each eight outputs and each two inputs, those 16 numbers together: [outputs / 8][inputs / 2][8][2]. Without
 * a `scale`, at 0, `y` holds the sums themselves, as whole numbers.
 */
export function linear(x: usize, stride: i32, rows: i32, inputs: i32, w: usize, bias: usize, scale: usize, outputs: i32, y: usize): void {
  const step = <usize>stride << 1;
  const out = <usize>outputs << 2;
  const fours = rows & ~3;
  for (let block = 0; block < fours; block += BLOCK) {
    const last = min(fours, block + BLOCK);
    for (let o = 0; o < outputs; o += 8)
      for (let r = block; r < last; r += 4) fourRows(x + <usize>r * step, step, inputs, w, bias, scale, o, y + <usize>r * out + (<usize>o << 2), out);
  }
  for (let r = fours; r < rows; r++) linearRow(x + <usize>r * step, inputs, w, bias, scale, outputs, y + <usize>r * out);
}

/** Eight outputs, from `o` on, of four rows. */
// @ts-ignore: decorator
@inline
function fourRows(x: usize, step: usize, inputs: i32, w: usize, bias: usize, scale: usize, o: i32, y: usize, out: usize): void {
  const end = x + (<usize>inputs << 1);
  const zero = i32x4.splat(0);
  let at = w + ((<usize>o * <usize>inputs) << 1);
  let a0 = zero, a1 = zero, b0 = zero, b1 = zero, c0 = zero, c1 = zero, d0 = zero, d1 = zero;
  let p = x, q = p + step, s = q + step, t = s + step;
  while (p < end) {
    const w0 = v128.load(at), w1 = v128.load(at, 16);
    let v = v128.load32_splat(p);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, w0)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, w1));
    v = v128.load32_splat(q);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, w0)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, w1));
    v = v128.load32_splat(s);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(v, w0)); c1 = i32x4.add(c1, i32x4.dot_i16x8_s(v, w1));
    v = v128.load32_splat(t);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(v, w0)); d1 = i32x4.add(d1, i32x4.dot_i16x8_s(v, w1));
    at += 32; p += 4; q += 4; s += 4; t += 4;
  }
  finish(a0, a1, bias, scale, o, y);
  finish(b0, b1, bias, scale, o, y + out);
  finish(c0, c1, bias, scale, o, y + 2 * out);
  finish(d0, d1, bias, scale, o, y + 3 * out);
}

/** One row of `linear`: 24 outputs side by side as long as there are so many left, as the 16 registers of a host just hold that. */
function linearRow(x: usize, inputs: i32, w: usize, bias: usize, scale: usize, outputs: i32, y: usize): void {
  const end = x + (<usize>inputs << 1);
  const eight = <usize>inputs << 4;
  const zero = i32x4.splat(0);
  let o = 0;
  for (; o + 24 <= outputs; o += 24) {
    let at = w + ((<usize>o * <usize>inputs) << 1), at1 = at + eight, at2 = at1 + eight;
    let a0 = zero, a1 = zero, b0 = zero, b1 = zero, c0 = zero, c1 = zero;
    for (let p = x; p < end; p += 4) {
      const v = v128.load32_splat(p);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.load(at))); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.load(at, 16)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, v128.load(at1))); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, v128.load(at1, 16)));
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(v, v128.load(at2))); c1 = i32x4.add(c1, i32x4.dot_i16x8_s(v, v128.load(at2, 16)));
      at += 32; at1 += 32; at2 += 32;
    }
    const to = y + (<usize>o << 2);
    finish(a0, a1, bias, scale, o, to);
    finish(b0, b1, bias, scale, o + 8, to + 32);
    finish(c0, c1, bias, scale, o + 16, to + 64);
  }
  for (; o < outputs; o += 8) {
    let at = w + ((<usize>o * <usize>inputs) << 1);
    let a0 = zero, a1 = zero;
    for (let p = x; p < end; p += 4) {
      const v = v128.load32_splat(p);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.load(at))); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.load(at, 16)));
      at += 32;
    }
    finish(a0, a1, bias, scale, o, y + (<usize>o << 2));
  }
}

// @ts-ignore: decorator
@inline
function finish(low: v128, high: v128, bias: usize, scale: usize, o: i32, to: usize): void {
  if (scale == 0) {
    v128.store(to, low);
    v128.store(to, high, 16);
    return;
  }
  const at = <usize>o << 2;
  v128.store(to, f32x4.add(v128.load(bias + at), f32x4.mul(v128.load(scale + at), f32x4.convert_i32x4_s(low))));
  v128.store(to, f32x4.add(v128.load(bias + at, 16), f32x4.mul(v128.load(scale + at, 16), f32x4.convert_i32x4_s(high))), 16);
}

/** The rows of `width` numbers at these places of `from`, one after the other; zeros where the place is negative. */
export function gather(from: usize, places: usize, rows: i32, width: i32, to: usize): void {
  const size = <usize>width << 2;
  for (let r = 0; r < rows; r++) {
    const place = load<i32>(places + (<usize>r << 2));
    if (place < 0) memory.fill(to, 0, size);
    else memory.copy(to, from + <usize>place * size, size);
    to += size;
  }
}

/**
 * What `linear` makes of each row with the one before and the one after it, from sums that are known already: `sums` holds
 * for each place what its row adds to the sum of the one after it, to its own and to that of the one before it, as whole
 * numbers, [places][3][outputs]. Negative places add nothing; there is one before the first and one behind the last.
 */
export function addSums(sums: usize, places: usize, rows: i32, bias: usize, scale: usize, outputs: i32, y: usize): void {
  const size = <usize>outputs << 2;
  const zero = i32x4.splat(0);
  for (let r = 0; r < rows; r++) {
    const at = places + (<usize>r << 2);
    const before = load<i32>(at - 4), own = load<i32>(at), after = load<i32>(at, 4);
    const p = sums + <usize>before * size * 3, q = sums + <usize>own * size * 3 + size, s = sums + <usize>after * size * 3 + 2 * size;
    for (let i: usize = 0; i < size; i += 16) {
      let sum = own < 0 ? zero : v128.load(q + i);
      if (before >= 0) sum = i32x4.add(sum, v128.load(p + i));
      if (after >= 0) sum = i32x4.add(sum, v128.load(s + i));
      v128.store(y + i, f32x4.add(v128.load(bias + i), f32x4.mul(v128.load(scale + i), f32x4.convert_i32x4_s(sum))));
    }
    y += size;
  }
}

/** y[i] = x[i] * factor, rounded, at most `limit` either way, as 16-bit numbers; `count` a multiple of 8. */
export function quantise(x: usize, y: usize, count: i32, factor: f32, limit: f32): void {
  const f = f32x4.splat(factor), top = f32x4.splat(limit), bottom = f32x4.splat(-limit), round = f32x4.splat(ROUND);
  for (let i = 0; i < count; i += 8) {
    let a = f32x4.pmax(bottom, f32x4.pmin(top, f32x4.mul(v128.load(x), f)));
    let b = f32x4.pmax(bottom, f32x4.pmin(top, f32x4.mul(v128.load(x, 16), f)));
    a = f32x4.sub(f32x4.add(a, round), round);
    b = f32x4.sub(f32x4.add(b, round), round);
    v128.store(y, i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(a), i32x4.trunc_sat_f32x4_s(b)));
    x += 32; y += 16;
  }
}

/**
 * Of each row of 2 * `width` numbers in `y` the larger of the two halves, brought to mean 0 and deviation 1, times `gain`
 * plus `shift`; written to `x`, or added to what is there.
 */
export function maxoutNorm(y: usize, rows: i32, width: i32, gain: usize, shift: usize, x: usize, add: i32): void {
  const half = <usize>width << 2;
  const size = <f32>width;
  for (let r = 0; r < rows; r++) {
    const from = y + <usize>r * half * 2;
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < half; i += 16) {
      const larger = f32x4.pmax(v128.load(from + i), v128.load(from + half + i));
      v128.store(from + i, larger);
      sum = f32x4.add(sum, larger);
    }
    const mean = f32x4.splat(total(sum) / size);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < half; i += 16) {
      const apart = f32x4.sub(v128.load(from + i), mean);
      squares = f32x4.add(squares, f32x4.mul(apart, apart));
    }
    const inverse = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / size + <f32>1e-5));
    const to = x + <usize>r * half;
    for (let i: usize = 0; i < half; i += 16) {
      let v = f32x4.mul(f32x4.sub(v128.load(from + i), mean), inverse);
      v = f32x4.add(f32x4.mul(v, v128.load(gain + i)), v128.load(shift + i));
      if (add) v = f32x4.add(v128.load(to + i), v);
      v128.store(to + i, v);
    }
  }
}

// @ts-ignore: decorator
@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** Of each row of 2 * `width` numbers in `y` the larger of the two halves, written to `x`; `width` a multiple of 4. */
export function maxout(y: usize, rows: i32, width: i32, x: usize): void {
  const half = <usize>width << 2;
  for (let r = 0; r < rows; r++) {
    for (let i: usize = 0; i < half; i += 16) v128.store(x + i, f32x4.pmax(v128.load(y + i), v128.load(y + half + i)));
    x += half;
    y += 2 * half;
  }
}

/** x[i] = the larger of x[i] and 0; `count` a multiple of 4. */
export function relu(x: usize, count: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    v128.store(x, f32x4.pmax(zero, v128.load(x)));
    x += 16;
  }
}

/** y[r][c] = factor * sum of a[r][i] * b[c][i], both 16-bit; `inputs` a multiple of 8, `y` has `columns` numbers a row. */
export function products(a: usize, rows: i32, b: usize, columns: i32, inputs: i32, factor: f32, y: usize): void {
  const step = <usize>inputs << 1;
  for (let r = 0; r < rows; r++) {
    const from = a + <usize>r * step;
    for (let c = 0; c < columns; c++) {
      const other = b + <usize>c * step;
      let sum = i32x4.splat(0);
      for (let i: usize = 0; i < step; i += 16) sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(from + i), v128.load(other + i)));
      const whole = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
      f32.store(y, factor * <f32>whole);
      y += 4;
    }
  }
}

/** The hyperbolic tangent as a ratio of polynomials (its continued fraction, cut off), right to 0.0001. */
// @ts-ignore: decorator
@inline
function tanh4(x: v128): v128 {
  const limit = f32x4.splat(4.97);
  const v = f32x4.pmax(f32x4.neg(limit), f32x4.pmin(limit, x));
  const s = f32x4.mul(v, v);
  let above = f32x4.add(s, f32x4.splat(378));
  above = f32x4.add(f32x4.mul(above, s), f32x4.splat(17325));
  above = f32x4.mul(v, f32x4.add(f32x4.mul(above, s), f32x4.splat(135135)));
  let below = f32x4.add(f32x4.mul(f32x4.splat(28), s), f32x4.splat(3150));
  below = f32x4.add(f32x4.mul(below, s), f32x4.splat(62370));
  below = f32x4.add(f32x4.mul(below, s), f32x4.splat(135135));
  return f32x4.div(above, below);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/**
 * A long short-term memory over the rows of sentences, forwards or backwards. `input` is what the words give to the gates,
 * [rows][4 * width], in the order in, forget, cell, out; `w`, `bias` and `scale` as for `linear`, from the state. `sentences`
 * holds for each the first row and the number of rows, the longest sentence first: four at a time share the passage of the
 * weights. `room` holds for each of the four 2 * width bytes for the rounded state, 4 * width for the cell and 16 * width for
 * the gates. Row r of the result is written to y + r * stride numbers.
 */
export function recur(input: usize, sentences: usize, count: i32, width: i32, w: usize, bias: usize, scale: usize, room: usize, y: usize, stride: i32, backwards: i32): void {
  for (let n = 0; n < count; n += 4) recurFour(input, sentences + (<usize>n << 3), min(4, count - n), width, w, bias, scale, room, y, stride, backwards);
}

function recurFour(input: usize, sentences: usize, count: i32, width: i32, w: usize, bias: usize, scale: usize, room: usize, y: usize, stride: i32, backwards: i32): void {
  const size = <usize>width << 2;
  const cells = room + 2 * size;
  const gates = cells + 4 * size;
  memory.fill(room, 0, 6 * size);
  const longest = load<i32>(sentences, 4);
  for (let n = 0; n < longest; n++) {
    let active = 1;
    while (active < count && n < load<i32>(sentences + (<usize>active << 3), 4)) active++;
    if (active > 2)
      for (let o = 0; o < 4 * width; o += 8) fourRows(room, size >> 1, width, w, bias, scale, o, gates + (<usize>o << 2), 4 * size);
    else for (let a = 0; a < active; a++) linearRow(room + <usize>a * (size >> 1), width, w, bias, scale, 4 * width, gates + <usize>a * 4 * size);
    for (let a = 0; a < active; a++) {
      const sentence = sentences + (<usize>a << 3);
      const row = <usize>(load<i32>(sentence) + (backwards ? load<i32>(sentence, 4) - 1 - n : n));
      const to = y + ((row * <usize>stride) << 2);
      passGates(input + row * size * 4, gates + <usize>a * 4 * size, cells + <usize>a * size, size, to);
      quantise(to, room + <usize>a * (size >> 1), width, 4096, 32767);
    }
  }
}

/** One step of one memory: what comes in and what its state says pass the gates; `size` is the bytes of a state. */
function passGates(from: usize, gates: usize, cell: usize, size: usize, to: usize): void {
  for (let i: usize = 0; i < size; i += 16) {
    const enter = sigmoid4(f32x4.add(v128.load(from + i), v128.load(gates + i)));
    const keep = sigmoid4(f32x4.add(v128.load(from + size + i), v128.load(gates + size + i)));
    const fresh = tanh4(f32x4.add(v128.load(from + 2 * size + i), v128.load(gates + 2 * size + i)));
    const leave = sigmoid4(f32x4.add(v128.load(from + 3 * size + i), v128.load(gates + 3 * size + i)));
    const c = f32x4.add(f32x4.mul(keep, v128.load(cell + i)), f32x4.mul(enter, fresh));
    v128.store(cell + i, c);
    v128.store(to + i, f32x4.mul(leave, tanh4(c)));
  }
}
