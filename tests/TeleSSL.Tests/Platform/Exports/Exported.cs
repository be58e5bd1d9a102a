using System.Net.Http.Headers;
using System.Text;
using CsvHelper;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform.Exports;

/// <summary>A list as a CSV file: its header, and the rows by the names of the columns.</summary>
internal sealed record Exported(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public IEnumerable<string> Of(string column) => Rows.Select(row => row[column]);

    /// <summary>The file of a list that must be given.</summary>
    public static async Task<Exported> From(Client client, string list)
    {
        var file = await Bytes(client, $"{list}{(list.Contains('?') ? '&' : '?')}format=csv");
        return Read(Encoding.UTF8.GetString(file).TrimStart('\uFEFF'));
    }

    public static Exported Read(string file)
    {
        using var csv = CsvReader.FromText(file, CsvReaderOptions.Default with { Separator = ';', SkipEmptyLines = false });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.Index().ToDictionary(column => column.Item, column => csv.GetString(column.Index)));
        return new Exported(csv.Headers, rows);
    }

    public static async Task<byte[]> Bytes(Client client, string url, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (accept is not null)
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var response = await client.Http.SendAsync(request);
        var file = await response.Content.ReadAsByteArrayAsync();
        Assert.True(response.IsSuccessStatusCode, Encoding.UTF8.GetString(file));
        Assert.Equal(file.Length, response.Content.Headers.ContentLength);
        return file;
    }
}
