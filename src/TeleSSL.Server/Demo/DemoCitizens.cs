using TeleSSL.Contracts;

namespace TeleSSL.Server.Demo;

/// <summary>Fictional people with test CPR numbers; serials outside 4000-4899.</summary>
internal static class DemoCitizens
{
    public static readonly IReadOnlyList<CitizenRegistration> All =
    [
        new("2512489996", "Nancy Ann Testberg", new("Testparken 48, 1. th", "5000", "Odense C"), "461", "65910001"),
        new("0501792275", "Lars Prøvesen", new("Prøvevej 12", "5230", "Odense M"), "461"),
        new("0107451239", "Karen Margrethe Eksempel", new("Eksempelgade 3", "5600", "Faaborg"), "430", "62610002"),
        new("1406381234", "Aksel Opdigt", new("Opdigtningen 7", "6700", "Esbjerg"), "561", "75120003"),
        new("3003521111", "Inger Fiktiva", new("Fiktionsvænget 21", "6000", "Kolding"), "621"),
    ];
}
