using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Reads all pages of a Telma list.</summary>
internal static class TelmaPages
{
    // A safety limit, in case the cursors loop.
    private const int Max = 1000;

    public static async IAsyncEnumerable<T> All<T>(Func<string?, Task<TelmaPage<T>>> read)
    {
        string? cursor = null;
        for (var pages = 0; pages < Max; pages++)
        {
            var page = await read(cursor);
            foreach (var item in page.Items)
                yield return item;
            if ((cursor = page.Next) is null)
                yield break;
        }
    }
}
