using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Reads a list of Telma's to its end, page by page.</summary>
internal static class TelmaPages
{
    // A cursor that leads round in circles ends too.
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
