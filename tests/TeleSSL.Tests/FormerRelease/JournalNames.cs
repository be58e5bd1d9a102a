using System.Text.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What a journal speaks of: subject kinds, kinds, and the members of what stands in each entry's data.</summary>
internal static class JournalNames
{
    // Their states are types of their own and looked at there, member for member.
    private static readonly string[] WithTypedState = ["device", "ticket", "incident", "call", "article", "canned-reply"];

    private static readonly string[] Typed =
    [
        "citizen", "organisation", "agreement", "programme", "device-model", "location", "recall",
        "working-calendar", "service-levels", "desk-phones",
    ];

    public static async Task<IReadOnlyList<string>> Of(Host host)
    {
        var entries = await host.Services.GetRequiredService<Db>().Read(async query => (await query.List<Entry>(
            "SELECT subject_kind AS SubjectKind, kind AS Kind, data AS Data FROM journal")).AsList());
        return [.. entries.SelectMany(Of).Distinct()];
    }

    private static IEnumerable<string> Of(Entry entry)
    {
        using var data = JsonDocument.Parse(entry.Data);
        var members = Typed.Contains(entry.SubjectKind) ? [] : Members(data.RootElement, "", WithTypedState.Contains(entry.SubjectKind));
        return [$"subject {entry.SubjectKind}", $"kind {entry.Kind}", .. members.Select(path => $"{entry.Kind} {path}")];
    }

    private static IEnumerable<string> Members(JsonElement json, string path, bool typedState) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Members(item, path, false)),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member =>
        {
            var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            return typedState && at == "state" ? [at] : Members(member.Value, at, false).Prepend(at);
        }),
        _ => [],
    };

    private sealed record Entry
    {
        public required string SubjectKind { get; init; }

        public required string Kind { get; init; }

        public required string Data { get; init; }
    }
}
