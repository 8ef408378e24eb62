import { createTopics } from './create-topics';

const topic = { topic: 'homeward.test', partitions: 1, replicas: 1, config: {} };
const unknown = new Error('This server does not host this topic-partition');

describe('creating topics', () => {
  const admin = { createTopics: jest.fn(), fetchTopicMetadata: jest.fn() };
  beforeEach(() => jest.resetAllMocks());

  it('asks again while a broker does not know the new topics yet', async () => {
    admin.fetchTopicMetadata.mockRejectedValueOnce(unknown).mockRejectedValueOnce(unknown).mockResolvedValue({});
    await createTopics(admin, [topic]);
    expect(admin.createTopics).toHaveBeenCalledTimes(1);
    expect(admin.fetchTopicMetadata.mock.calls).toEqual(Array(3).fill([{ topics: ['homeward.test'] }]));
  });

  it('does not let kafkajs wait, which gives up on "unknown"', async () => {
    admin.fetchTopicMetadata.mockResolvedValue({});
    await createTopics(admin, [topic]);
    expect(admin.createTopics).toHaveBeenCalledWith(expect.objectContaining({ waitForLeaders: false }));
  });

  it('throws the last answer when time is up', async () => {
    admin.fetchTopicMetadata.mockRejectedValue(unknown);
    await expect(createTopics(admin, [topic], 50)).rejects.toBe(unknown);
  });

  it('asks nothing when there is nothing to make', async () => {
    await createTopics(admin, []);
    expect(admin.createTopics).not.toHaveBeenCalled();
  });
});
