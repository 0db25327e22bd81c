import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownPlate } from '#imagery/choose-plate.ts';
import { contactSheet, everySceneAndTime, somePortraits } from '#imagery/contact-sheet.ts';
import { type PlateShape, sceneNames, timesOfDay } from '#imagery/plate-spec.ts';
import { printPlate } from '#imagery/print-plate.ts';

const usage = `画一张套色木刻，或者一张总览：
  npm run plates -- --scene harbour --time dawn --seed 任意文字 --shape wide --out 图.webp
  npm run plates -- --portrait --scene library --seed 任意文字 --out 像.webp
  npm run plates -- --sheet 总览.webp              （全部场景 × 时辰）
  npm run plates -- --sheet 总览.webp --portrait   （24 幅人物）
可以另加 --brand '#0E4D56'（校色）。
场景：${sceneNames.join(' ')}
时辰：${timesOfDay.join(' ')}
画幅：portrait wide tall square`;

const shapes: readonly PlateShape[] = ['portrait', 'wide', 'tall', 'square'];

function chosen<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const match = allowed.find((name) => name === value);
  if (!match) throw new RangeError(`--${option} 没有 “${value}” 这一种。请从这些里选一个：${allowed.join('、')}`);
  return match;
}

async function save(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(resolve(file)), { recursive: true });
  await writeFile(file, bytes);
  console.log(`画好了：${file}（${Math.round(bytes.length / 1024)} KB）`);
}

async function draw(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scene: { type: 'string' },
      time: { type: 'string' },
      shape: { type: 'string' },
      seed: { type: 'string', default: 'sample' },
      brand: { type: 'string', default: '#0E4D56' },
      portrait: { type: 'boolean', default: false },
      out: { type: 'string' },
      sheet: { type: 'string' },
    },
  });
  const { brand, out, portrait, seed, sheet } = values;
  const shape = chosen('shape', values.shape, shapes);
  if (sheet) {
    const specs = portrait ? somePortraits(brand, 24) : everySceneAndTime(brand, seed, shape ?? 'wide');
    await save(sheet, await contactSheet(specs, 6, 320));
    return;
  }
  if (!out) {
    console.log(usage);
    return;
  }
  const spec = ownPlate(
    {
      slug: seed,
      kind: portrait ? 'portrait' : 'scene',
      shape,
      scene: chosen('scene', values.scene, sceneNames),
      time: chosen('time', values.time, timesOfDay),
    },
    brand,
  );
  await save(out, await printPlate(spec));
}

try {
  await draw();
} catch (error) {
  const misspelt = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!misspelt && !(error instanceof RangeError)) throw error;
  console.error(misspelt ? usage : error.message);
  process.exitCode = 1;
}
