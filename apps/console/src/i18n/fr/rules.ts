export const rulesInFrench: Record<string, string> = {};
