// MD5, SHA-1, SHA-2 and HMAC, for texts of the size of a call. Checked against published vectors in a browser.
"use strict";
(() => {
  const rotateLeft = (x, n) => (x << n) | (x >>> (32 - n));
  const rotateRight = (x, n) => (x >>> n) | (x << (32 - n));

  // The message with its end marked and its length in bits behind it, in whole blocks.
  function padded(bytes, block, littleEndian) {
    const lengthSize = block / 8;
    const size = Math.ceil((bytes.length + 1 + lengthSize) / block) * block;
    const result = new Uint8Array(size);
    result.set(bytes);
    result[bytes.length] = 0x80;
    const view = new DataView(result.buffer);
    const bits = BigInt(bytes.length) * 8n;
    view.setBigUint64(littleEndian ? size - lengthSize : size - 8, bits, littleEndian);
    return view;
  }

  const MD5_TURNS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
  const MD5_SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);

  function md5(bytes) {
    const view = padded(bytes, 64, true);
    const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
    for (let start = 0; start < view.byteLength; start += 64) {
      let [a, b, c, d] = state;
      for (let i = 0; i < 64; i++) {
        const round = i >> 4;
        const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
        const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] & 15;
        const sum = (a + mixed + MD5_SINES[i] + view.getInt32(start + word * 4, true)) | 0;
        [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, MD5_TURNS[round][i & 3])) | 0];
      }
      [a, b, c, d].forEach((value, i) => (state[i] = (state[i] + value) | 0));
    }
    return words32(state, true);
  }

  function sha1(bytes) {
    const view = padded(bytes, 64, false);
    const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
    const w = new Int32Array(80);
    for (let start = 0; start < view.byteLength; start += 64) {
      for (let i = 0; i < 80; i++) {
        w[i] = i < 16 ? view.getInt32(start + i * 4) : rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
      }
      let [a, b, c, d, e] = state;
      for (let i = 0; i < 80; i++) {
        const round = Math.floor(i / 20);
        const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round];
        const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc | 0, 0xca62c1d6 | 0][round];
        [a, b, c, d, e] = [(rotateLeft(a, 5) + mixed + e + constant + w[i]) | 0, a, rotateLeft(b, 30), c, d];
      }
      [a, b, c, d, e].forEach((value, i) => (state[i] = (state[i] + value) | 0));
    }
    return words32(state, false);
  }

  // The first bits behind the point of the roots of the first primes, of which SHA-2 takes its constants.
  function primes(count) {
    const found = [];
    for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime)) found.push(n);
    return found;
  }
  function root(value, degree) {
    let low = 0n;
    let high = 1n << 80n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(degree) <= value) low = middle;
      else high = middle;
    }
    return low;
  }
  const fraction = (prime, degree) => root(BigInt(prime) << BigInt(64 * degree), degree) & 0xffffffffffffffffn;
  const CUBES = primes(80).map((prime) => fraction(prime, 3));
  const CUBES_32 = CUBES.slice(0, 64).map((value) => Number(value >> 32n) | 0);
  const SQUARES = primes(16).map((prime) => fraction(prime, 2));

  const START = {
    sha256: SQUARES.slice(0, 8).map((value) => Number(value >> 32n) | 0),
    sha224: SQUARES.slice(8).map((value) => Number(value & 0xffffffffn) | 0),
    sha512: SQUARES.slice(0, 8),
    sha384: SQUARES.slice(8),
  };

  function sha2Small(bytes, start, size) {
    const view = padded(bytes, 64, false);
    const state = [...start];
    const w = new Int32Array(64);
    for (let at = 0; at < view.byteLength; at += 64) {
      for (let i = 0; i < 64; i++) {
        if (i < 16) {
          w[i] = view.getInt32(at + i * 4);
          continue;
        }
        const s0 = rotateRight(w[i - 15], 7) ^ rotateRight(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = rotateRight(w[i - 2], 17) ^ rotateRight(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i++) {
        const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
        const one = (h + s1 + ((e & f) ^ (~e & g)) + CUBES_32[i] + w[i]) | 0;
        const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
      }
      [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] + value) | 0));
    }
    return words32(state, false).slice(0, size);
  }

  function sha2Big(bytes, start, size) {
    const cut = (value) => BigInt.asUintN(64, value);
    const turn = (value, n) => cut((value >> n) | (value << (64n - n)));
    const view = padded(bytes, 128, false);
    const state = [...start];
    for (let at = 0; at < view.byteLength; at += 128) {
      const w = [];
      for (let i = 0; i < 80; i++) {
        if (i < 16) {
          w.push(view.getBigUint64(at + i * 8));
          continue;
        }
        const s0 = turn(w[i - 15], 1n) ^ turn(w[i - 15], 8n) ^ (w[i - 15] >> 7n);
        const s1 = turn(w[i - 2], 19n) ^ turn(w[i - 2], 61n) ^ (w[i - 2] >> 6n);
        w.push(cut(w[i - 16] + s0 + w[i - 7] + s1));
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 80; i++) {
        const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
        const one = cut(h + s1 + ((e & f) ^ (cut(~e) & g)) + CUBES[i] + w[i]);
        const s0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n);
        const two = cut(s0 + ((a & b) ^ (a & c) ^ (b & c)));
        [a, b, c, d, e, f, g, h] = [cut(one + two), a, b, c, cut(d + one), e, f, g];
      }
      [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = cut(state[i] + value)));
    }
    const result = new DataView(new ArrayBuffer(64));
    state.forEach((value, i) => result.setBigUint64(i * 8, value));
    return new Uint8Array(result.buffer).slice(0, size);
  }

  function words32(state, littleEndian) {
    const view = new DataView(new ArrayBuffer(state.length * 4));
    state.forEach((value, i) => view.setInt32(i * 4, value, littleEndian));
    return new Uint8Array(view.buffer);
  }

  const hashes = {
    md5,
    sha1,
    sha224: (bytes) => sha2Small(bytes, START.sha224, 28),
    sha256: (bytes) => sha2Small(bytes, START.sha256, 32),
    sha384: (bytes) => sha2Big(bytes, START.sha384, 48),
    sha512: (bytes) => sha2Big(bytes, START.sha512, 64),
  };

  function hmac(name, key, message) {
    const hash = hashes[name];
    const block = name === "sha384" || name === "sha512" ? 128 : 64;
    const whole = new Uint8Array(block);
    whole.set(key.length > block ? hash(key) : key);
    const inner = new Uint8Array([...whole.map((byte) => byte ^ 0x36), ...message]);
    return hash(new Uint8Array([...whole.map((byte) => byte ^ 0x5c), ...hash(inner)]));
  }

  window.docs.hashes = { ...hashes, hmac };
})();
