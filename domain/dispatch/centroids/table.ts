/** Latitude and longitude in GCJ-02 to two places, by six-digit GB/T 2260 code. */
export type CentroidTable = Readonly<Record<number, readonly [lat: number, lng: number]>>
