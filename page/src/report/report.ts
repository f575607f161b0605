// The report's script begins here.
export {};
