// What PNG and ZIP share: CRC-32, and deflate of Node's own.
export { deflateRawSync, deflateSync } from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) {
    n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  }
  return n >>> 0;
});

/** CRC-32 of bytes, as PNG and ZIP count it. */
export const crc32 = bytes => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
