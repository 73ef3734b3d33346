/** True in the test build only (fixed clock, fault points); the shipped build does not hold the code behind it. */
declare const __TEST_BUILD__: boolean;
