using Dapper;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>The counters that are kept, beside what counting all tickets gives.</summary>
internal static class Counters
{
    public static async Task Agree(TeleSSLApp app)
    {
        async Task<string> Read(string sql) => string.Join('\n', (await app.Host.Services.GetRequiredService<Db>().Read(query => query.List<string>(sql))).Order(StringComparer.Ordinal));
        const string key = "queue || ' ' || municipality || ' ' || {0} || ' ' || status || ' ' || due || ' ' || {1}";
        var kept = await Read($"SELECT {string.Format(key, "assignee", "partner")} || ' ' || count FROM ticket_count WHERE count <> 0");
        var counted = await Read($"SELECT {string.Format(key, "coalesce(assignee, '')", "coalesce(partner, '')")} || ' ' || count(*) FROM ticket GROUP BY queue, municipality, assignee, status, due, partner");
        Assert.Equal(counted, kept);
    }
}
