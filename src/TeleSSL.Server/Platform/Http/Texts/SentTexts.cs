using System.Text.Json;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>
/// What reads as personal in the texts of a JSON document, names of members included, and what the document names as something else.
/// </summary>
internal sealed class SentTexts
{
    private readonly List<PersonalNumber> numbers = [];
    private readonly List<string> named = [];

    private SentTexts()
    {
    }

    /// <summary>Everything in it that reads as personal.</summary>
    public IReadOnlyList<PersonalNumber> Numbers => numbers;

    public IReadOnlyList<string> Named => named;

    /// <summary>Nothing when it is not JSON.</summary>
    public static SentTexts Of(byte[] json)
    {
        var sent = new SentTexts();
        if (Body.Document(json).Accepted(out var document, out _))
            using (document)
                sent.Take(document.RootElement);
        return sent;
    }

    private void Take(JsonElement at)
    {
        if (at.ValueKind == JsonValueKind.String)
            numbers.AddRange(PersonalNumbers.In(at.GetString()!));
        else if (at.ValueKind == JsonValueKind.Array)
            foreach (var item in at.EnumerateArray())
                Take(item);
        else if (at.ValueKind == JsonValueKind.Object)
            foreach (var member in at.EnumerateObject())
                if (member.NameEquals(TextLeave.Field) && member.Value.ValueKind == JsonValueKind.Array)
                    named.AddRange(member.Value.EnumerateArray()
                        .Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!));
                else
                {
                    numbers.AddRange(PersonalNumbers.In(member.Name));
                    Take(member.Value);
                }
    }
}
