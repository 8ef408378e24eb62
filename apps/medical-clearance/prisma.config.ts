import { prismaConfig } from '../../tools/prisma-config';

export default prismaConfig('medical_clearance');
