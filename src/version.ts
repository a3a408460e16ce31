/** As in package.json; a test holds the two together. Bundling that file would put all of it in the package. */
export const version = '0.1.0'
