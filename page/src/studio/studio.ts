// The studio's script begins here.
export {};
