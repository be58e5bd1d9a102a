using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Overview;

/// <summary>What a citizen's row says that is not sealed.</summary>
internal sealed record CitizenFactsRow
{
    public const string Select = "SELECT c.id AS Id, c.version AS Version, c.municipality AS Municipality, c.status AS Status FROM citizen c";

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Municipality { get; init; }

    public required string Status { get; init; }

    public static async Task<Dictionary<Guid, CitizenFactsRow>> Of(Query query, IReadOnlyCollection<Guid> ids) =>
        (await query.List<CitizenFactsRow>($"{Select} WHERE {query.Dialect.In("c.id", "@ids")}", new { ids = ids.ToArray() }))
            .ToDictionary(row => row.Id);
}
