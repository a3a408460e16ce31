/**
 * The key that serial numbers are signed with on this machine: known to everybody, so of no worth anywhere else. A
 * deployment without `SERIAL_KEYS` of its own does not start.
 */
export const demoSerialKeys = 'K:bG9jYWwgdHJpYWwgb25seSwgbmV2ZXIgZm9yIHByaW50'
