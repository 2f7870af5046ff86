// Draws color.png (192x192) and outline.png (32x32, white on transparent): a speech bubble with a spine in it.
// Run it again after changing it: node deploymentTemplates/teams/icons.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from './zlib.mjs';

const brand = [0x0b, 0x5c, 0x6b];
const white = [0xff, 0xff, 0xff];
const samples = 6;

// Signed distances in a square of 1 by 1; below 0 is inside.
const box = (x, y, cx, cy, w, h, r) => {
  const dx = Math.abs(x - cx) - w / 2 + r;
  const dy = Math.abs(y - cy) - h / 2 + r;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
};
const triangle = (x, y, [ax, ay], [bx, by], [cx, cy]) => {
  const side = (px, py, qx, qy) => ((x - px) * (qy - py) - (y - py) * (qx - px)) / Math.hypot(qx - px, qy - py);
  return Math.max(side(ax, ay, bx, by), side(bx, by, cx, cy), side(cx, cy, ax, ay));
};

const bubble = (x, y) => Math.min(box(x, y, 0.5, 0.45, 0.66, 0.56, 0.13), triangle(x, y, [0.3, 0.7], [0.5, 0.7], [0.32, 0.88]));
const vertebrae = [[-0.19, 0.2, -0.02], [-0.095, 0.23, 0.015], [0, 0.26, 0.025], [0.095, 0.29, 0.01], [0.19, 0.32, -0.015]];
const spine = (x, y) => Math.min(...vertebrae.map(([dy, width, dx]) => box(x, y, 0.5 + dx, 0.45 + dy, width, 0.06, 0.03)));

// At 32 pixels five would run together.
const fewVertebrae = [[-0.1406, 0.25], [0, 0.31], [0.125, 0.375]];
const smallSpine = (x, y) => Math.min(...fewVertebrae.map(([dy, width]) => box(x, y, 0.5, 0.453 + dy, width, 0.066, 0.02)));

/** Part of each pixel that a shape covers, between 0 and 1. */
const cover = (size, inside) => {
  const parts = new Float64Array(size * size);
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      let hits = 0;
      for (let s = 0; s < samples * samples; s++) {
        hits += inside((px + ((s % samples) + 0.5) / samples) / size, (py + (Math.floor(s / samples) + 0.5) / samples) / size) ? 1 : 0;
      }
      parts[py * size + px] = hits / (samples * samples);
    }
  }
  return parts;
};

const png = (size, pixel) => {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      rows.set(pixel(y * size + x), y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
};

const mix = (from, to, part) => from.map((value, i) => Math.round(value + (to[i] - value) * part));
const file = name => fileURLToPath(new URL(name, import.meta.url));

// The symbol keeps to the middle, which is all that Teams shows everywhere.
const inner = (x, shape) => y => shape((x - 0.5) / 0.84 + 0.5, (y - 0.5) / 0.84 + 0.5);
const body = cover(192, (x, y) => inner(x, bubble)(y) < 0 && inner(x, spine)(y) >= 0);
writeFileSync(file('color.png'), png(192, i => [...mix(brand, white, body[i]), 255]));

const line = 0.0625;
const outline = cover(32, (x, y) => Math.abs(bubble(x, y) + line / 2) < line / 2 || smallSpine(x, y) < 0);
writeFileSync(file('outline.png'), png(32, i => [...white, Math.round(outline[i] * 255)]));
