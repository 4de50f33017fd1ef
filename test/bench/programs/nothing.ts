/** A program that does nothing: what it takes is Node's own part. */
export {};
