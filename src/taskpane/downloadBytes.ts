const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers bytes to the person as a file of that name. */
export function downloadBytes(bytes: Uint8Array, name: string, type = XLSX): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the time it comes back to us.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
