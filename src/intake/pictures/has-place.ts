const GPS_POINTER = 0x8825;

/** Whether the camera's notes in a picture say where it was taken. */
export function hasPlace(exif: Buffer | undefined): boolean {
  if (!exif) return false;
  const start = exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const notes = exif.subarray(start);
  if (notes.length < 14) return false;
  const isLittle = notes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? notes.readUInt16LE(at) : notes.readUInt16BE(at));
  const directory = isLittle ? notes.readUInt32LE(4) : notes.readUInt32BE(4);
  if (directory + 2 > notes.length) return false;
  const count = short(directory);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > notes.length) return false;
    if (short(at) === GPS_POINTER) return true;
  }
  return false;
}
